import { describe, expect, it } from 'vitest'
import { nestedBounds } from '../../../src/measures/bounds/nested-bounds.ts'
import { exactly } from '../../../src/measures/bounds/partly.ts'
import { everyTable } from '../../support/every-table.ts'
import { suppressed } from '../../support/suppressed.ts'

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)
const log = (part: number, all: number) => (part === 0 ? 0 : part * Math.log(part / all))

/** M of a table as entropies: of the city less the mean of those of its areas. */
function information(group: readonly number[], other: readonly number[]): number {
  const [G, O] = [add(group), add(other)]
  const entropy = (g: number, o: number) => -log(g, g + o) - log(o, g + o)
  return (entropy(G, O) - add(group.map((g, i) => entropy(g, other[i]!)))) / (G + O)
}
const entropyOf = (group: readonly number[], other: readonly number[]) => {
  const [G, O] = [add(group), add(other)]
  return (-log(G, G + O) - log(O, G + O)) / (G + O)
}
const over = (counts: readonly number[], { of, n }: { of: readonly number[]; n: number }) =>
  Array.from({ length: n }, (_, at) => add(counts.filter((_, i) => of[i] === at)))

describe('parts of M and H by level, where counts are suppressed', () => {
  /*
   * Two districts of two areas of 10 each; the group is 1 or 2, 4 | 3, 5. Between the districts M of 5 or 6 and 8 of 20.
   */
  it('agree with a case worked by hand', () => {
    const group = { least: [1, 4, 3, 5], most: [2, 4, 3, 5], sums: [] }
    const told = { against: 'total', group, compared: exactly([10, 10, 10, 10]) } as const
    const [between, within] = nestedBounds(told, [{ of: [0, 0, 1, 1], n: 2 }])!
    const M = (first: number) => information([first + 4, 8], [16 - first, 12])
    expect([between!.M.lower, between!.M.upper]).toEqual([expect.closeTo(M(2), 14), expect.closeTo(M(1), 14)])
    expect(between!.M.sharp).toBe(true)
    // within: half of each district's own, of which the second is known
    const inside = (first: number) => (information([first, 4], [10 - first, 6]) + information([3, 5], [7, 5])) / 2
    expect([within!.M.lower, within!.M.upper]).toEqual([expect.closeTo(inside(2), 14), expect.closeTo(inside(1), 14)])
    expect(within!.M.sharp).toBe(false)
  })
  it('hold for every table tried, over two levels and over three; of the highest they are attained', () => {
    let [telling, attained] = [0, 0]
    for (let seed = 0; seed < 200; seed++) {
      const { told } = suppressed(seed, { areas: 6, persons: 4, both: seed % 4 === 0, across: seed % 5 === 0 })
      const n = told.group.least.length
      const lowest = { of: Array.from({ length: n }, (_, i) => i % 3), n: 3 }
      const highest = { of: Array.from({ length: n }, (_, i) => (i % 3 === 2 ? 1 : 0)), n: 2 }
      const filled = n >= 3
      if (!filled) continue
      for (const levels of [[highest], [highest, lowest]]) {
        const parts = nestedBounds(told, levels)!
        const seen = parts.map(() => ({ M: [Infinity, -Infinity], H: [Infinity, -Infinity] }))
        let tables = 0
        for (const { group, other } of everyTable(told)) {
          if (add(group) + add(other) === 0 || ++tables > 4000) continue
          const each = [
            ...levels.map((level) => information(over(group, level), over(other, level))),
            information(group, other),
          ]
          const E = entropyOf(group, other)
          each.forEach((M, k) => {
            const part = M - (each[k - 1] ?? 0)
            for (const [which, value] of [
              ['M', part],
              ['H', part / E],
            ] as const) {
              if (Number.isNaN(value)) continue
              const { lower, upper } = parts[k]![which]
              expect(lower, `${which}, part ${k}, seed ${seed}`).toBeLessThanOrEqual(value + 1e-12)
              expect(upper, `${which}, part ${k}, seed ${seed}`).toBeGreaterThanOrEqual(value - 1e-12)
              seen[k]![which] = [Math.min(seen[k]![which][0]!, value), Math.max(seen[k]![which][1]!, value)]
            }
          })
        }
        if (parts.at(-1)!.M.upper < 0.3) telling++
        for (const which of ['M', 'H'] as const) {
          const { lower, upper, sharp } = parts[0]![which]
          if (!sharp || tables > 4000 || !Number.isFinite(seen[0]![which][0])) continue
          expect([lower, upper]).toEqual(seen[0]![which].map((end) => expect.closeTo(end, 12)))
          attained++
        }
      }
    }
    expect(telling).toBeGreaterThan(25)
    expect(attained).toBeGreaterThan(50)
  })
  it('are null where no table is compatible', () => {
    const group = { least: [1, 1], most: [2, 2], sums: [{ areas: [0, 1], least: 5, most: 5 }] }
    expect(nestedBounds({ against: 'other', group, compared: exactly([3, 3]) }, [{ of: [0, 1], n: 2 }])).toBeNull()
  })
})
