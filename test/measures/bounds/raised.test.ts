import { describe, expect, it } from 'vitest'
import { bounds } from '../../../src/measures/bounds/bounds.ts'
import { exactly, type Ranges } from '../../../src/measures/bounds/partly.ts'
import { raised } from '../../../src/measures/bounds/raised.ts'
import { ruled, ruleOf } from '../../../src/measures/bounds/rules.ts'
import { everyTable } from '../../support/every-table.ts'
import { suppressed } from '../../support/suppressed.ts'

const four = { least: [1, 1, 3, 0], most: [2, 2, 3, 9] }
const sum = (areas: number[], least: number, most = least) => ({ areas, least, most })
const pairs = [0, 0, 1, 1]

const up = (ranges: Ranges) => raised({ against: 'other', group: ranges, compared: exactly([5, 5, 5, 5]) }, pairs, 2)

it('adds up ranges', () =>
  expect(up({ ...four, sums: [] })).toEqual({
    told: { against: 'other', group: { least: [2, 3], most: [4, 12], sums: [] }, compared: exactly([10, 10]) },
    complete: true,
  }))
it('narrows them by sums inside, and keeps sums over', () =>
  expect(up({ ...four, sums: [sum([1, 0], 3), sum([2, 3], 0, 8), sum([0, 1, 2, 3], 9)] })).toMatchObject({
    told: { group: { least: [3, 3], most: [3, 8], sums: [sum([0, 1], 9)] } },
    complete: true,
  }))
it('says that a sum which cuts through an area is left out', () =>
  expect(up({ ...four, sums: [sum([0, 1, 2], 6)] })).toMatchObject({ told: { group: { sums: [] } }, complete: false }))
it('is null where no table fits', () => expect(up({ ...four, sums: [sum([0, 1], 5)] })).toBeNull())
it('lets no group be larger than all', () =>
  expect(
    raised({ against: 'total', group: { ...four, sums: [] }, compared: exactly([1, 1, 3, 4]) }, pairs, 2),
  ).toMatchObject({
    told: { group: { least: [2, 3], most: [2, 7] } },
  }))

describe('bounds on a higher level', () => {
  it.each(ruled)('of %s are attained by tables of the lower one, tried one by one', (id) => {
    let seen = 0
    for (let seed = 0; seed < 150; seed++) {
      const { told } = suppressed(seed, { areas: 5, persons: 5 })
      const parent = Array.from(told.group.least, (_, i) => i % 2)
      const n = Math.min(2, parent.length)
      const added = (counts: readonly number[]) => {
        const sums = new Array<number>(n).fill(0)
        counts.forEach((count, i) => (sums[parent[i]!]! += count))
        return sums
      }
      const above = raised(told, parent, n)!
      const values = [...everyTable(told)]
        .map((table) =>
          ruleOf(id)!.measure.compute({
            group: added(table.group),
            other: added(table.other),
            total: added(table.total),
          }),
        )
        .filter((value) => !Number.isNaN(value))
      const found = bounds(id, above.told)!
      if (values.length === 0 || !(above.complete && found.sharp)) continue
      expect(found.lower, `seed ${seed}`).toBeCloseTo(Math.min(...values), 13)
      expect(found.upper, `seed ${seed}`).toBeCloseTo(Math.max(...values), 13)
      seen++
    }
    expect(seen).toBeGreaterThan(40)
  })
})
