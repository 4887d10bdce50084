import { describe, expect, it } from 'vitest'
import { contributions } from '../../../src/measures/contribution/contributions.ts'
import { isSum, parts } from '../../../src/measures/contribution/parts.ts'
import { measures } from '../../../src/measures/index.ts'
import { sum } from '../../../src/math/sum.ts'
import { city, made } from '../../support/city.ts'

const ids = Object.keys(parts)
const each = (x: ReturnType<typeof city>) => Array.from(x.total, (_, of) => ({ of, part: 1 }))

it('knows no other measures than there are', () => expect(ids.filter((id) => !(id in measures))).toEqual([]))
it('tells sums from others', () => {
  expect(isSum({ id: 'gini' })).toBe(true)
  expect(isSum({ id: 'atkinson' })).toBe(false)
})

describe.each(ids)('what areas add to %s', (id) => {
  const measure = measures[id]!
  it('adds up to the value in random cities', () => {
    for (let seed = 1; seed <= 100; seed++) {
      const { value, ofArea } = contributions(measure, city(seed))
      if (Number.isNaN(value)) expect(ofArea.every(Number.isNaN)).toBe(true)
      else expect(Math.abs(sum(ofArea) - value)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)))
    }
  })
  it('adds up where nobody lives in an area, and with other parameters', () => {
    for (let seed = 1; seed <= 30; seed++) {
      const x = made(
        city(seed),
        each(city(seed)).map((one, i) => ({ ...one, part: i % 5 === 1 ? 0 : 1 })),
      )
      const given = Object.fromEntries(
        Object.entries(measure.parameters).map(([name, { range, options, default: usual }]) => [
          name,
          options ? range[1] : usual * 1.5 <= range[1] ? usual * 1.5 : usual,
        ]),
      )
      const { value, ofArea } = contributions(measure, x, given)
      if (!Number.isFinite(value)) continue
      expect(Math.abs(sum(ofArea) - value)).toBeLessThan(1e-12 * Math.max(1, Math.abs(value)))
      expect(ofArea[1]).toBeCloseTo(0, 14)
    }
  })
})

// An area that is parted without changing shares adds as much as before, whatever its neighbours
it.each(['segregation-index', 'gini', 'theil-h', 'isolation', 'eta-squared', 'mutual-information', 'multigroup-gini'])(
  'parts of an area add what it added: %s',
  (id) => {
    for (let seed = 1; seed <= 20; seed++) {
      const x = city(seed)
      const parted = made(x, [{ of: 0, part: 0.3 }, { of: 0, part: 0.7 }, ...each(x).slice(1)])
      const [whole, two] = [contributions(measures[id]!, x).ofArea, contributions(measures[id]!, parted).ofArea]
      expect(two[0]! + two[1]!).toBeCloseTo(whole[0]!, 12)
      expect(two[2]).toBeCloseTo(whole[1]!, 12)
    }
  },
)
