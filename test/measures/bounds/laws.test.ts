import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import type { Partly, Ranges } from '../../../src/measures/bounds/partly.ts'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'
import { ruledCases } from '../../support/ruled.ts'
import { suppressed, type Kind } from '../../support/suppressed.ts'

const kind: Kind = { areas: 9, persons: 12 }
const seeds = Array.from({ length: 60 }, (_, seed) => seed)

/** What is told with every range of one kind of counts changed, and with more sums. */
const knowing = (told: Partly, change: (ranges: Ranges, truth: readonly number[]) => Ranges, seed: number): Partly => {
  const { group, other } = suppressed(seed, kind)
  const compared = told.against === 'other' ? other : group.map((g, i) => g + other[i]!)
  return { ...told, group: change(told.group, group), compared: change(told.compared, compared) }
}
const more: Readonly<Record<string, (ranges: Ranges, truth: readonly number[]) => Ranges>> = {
  'the first area'({ least, most, sums }, truth) {
    return { least: [truth[0]!, ...Array.from(least).slice(1)], most: [truth[0]!, ...Array.from(most).slice(1)], sums }
  },
  'the city'(ranges, truth) {
    const all = truth.reduce((a, b) => a + b, 0)
    return { ...ranges, sums: [...ranges.sums, { areas: [...truth.keys()], least: all, most: all }] }
  },
}

describe.each(Object.keys(more))('knowing %s', (what) => {
  it.each(ruledCases)('never widens the bounds of %s, and narrows some', (_, id, given) => {
    let narrower = 0
    for (const seed of seeds) {
      const { told } = suppressed(seed, kind)
      const before = bounds(id, told, given)!
      const after = bounds(id, knowing(told, more[what]!, seed), given)!
      if (Number.isNaN(before.lower) || Number.isNaN(after.lower)) continue
      expect(after.lower).toBeGreaterThanOrEqual(before.lower - 1e-12)
      expect(after.upper).toBeLessThanOrEqual(before.upper + 1e-12)
      if (after.upper - after.lower < before.upper - before.lower - 1e-9) narrower++
    }
    expect(narrower).toBeGreaterThan(10)
  })
})

describe('the order of the areas', () => {
  it.each(ruledCases)('does not change the bounds of %s', (_, id, given) => {
    for (const seed of seeds) {
      const { told } = suppressed(seed, { ...kind, both: seed % 2 === 0 })
      const [before, after] = [bounds(id, told, given)!, bounds(id, backwards(told), given)!]
      for (const end of ['lower', 'upper'] as const)
        if (!Number.isNaN(before[end])) expect(after[end]).toBeCloseTo(before[end], 13)
      expect(Number.isNaN(after.lower)).toBe(Number.isNaN(before.lower))
    }
  })
})

const backwards = ({ against, group, compared }: Partly): Partly => {
  const turned = ({ least, most, sums }: Ranges): Ranges => ({
    least: Array.from(least).reverse(),
    most: Array.from(most).reverse(),
    sums: sums.map((one) => ({ ...one, areas: Array.from(one.areas, (i) => least.length - 1 - i) })),
  })
  return { against, group: turned(group), compared: turned(compared) }
}

describe('the tables of sharp bounds', () => {
  it.each(ruledCases)('are compatible and attain the bounds of %s', (_, id, given) => {
    let open = 0
    for (const seed of seeds) {
      const { told, group, other } = suppressed(seed, kind)
      const { lower, upper, tables } = bounds(id, told, given)!
      if (tables === null) continue
      const ofGroup = Array.from(told.compared.least).every((count, i) => count === told.compared.most[i])
      const { least, most, sums } = ofGroup ? told.group : told.compared
      tables.forEach((table, end) => {
        const rest = (known: readonly number[]) => known.map((count, i) => table[i]! - count)
        const g = ofGroup ? [...table] : group
        const total = group.map((count, i) => count + other[i]!)
        const o = !ofGroup
          ? told.against === 'other'
            ? [...table]
            : rest(group)
          : told.against === 'other'
            ? other
            : total.map((t, i) => t - table[i]!)
        expect(ruleOf(id, given)!.measure.compute({ group: g, other: o, total: g.map((x, i) => x + o[i]!) })).toBe(
          [lower, upper][end],
        )
        table.forEach((count, i) => expect(count >= least[i]! && count <= most[i]! && o[i]! >= 0).toBe(true))
        for (const sum of sums) {
          const persons = Array.from(sum.areas).reduce((all, i) => all + table[i]!, 0)
          expect(persons >= sum.least && persons <= sum.most).toBe(true)
        }
        open++
      })
    }
    expect(open).toBeGreaterThan(60)
  })
})
