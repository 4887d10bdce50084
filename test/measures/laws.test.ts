import { describe, expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { measures } from '../../src/measures/index.ts'
import type { Inputs, Law, Measure } from '../../src/model/measure.ts'
import type { Vector } from '../../src/model/vector.ts'
import { city, made, peopled } from '../support/city.ts'

/** What may be done to a city without changing its value. */
const laws: Record<Exclude<Law, 'bounds'>, (x: Inputs) => Inputs> = {
  order: (x) => made(x, whole(x).reverse()), // the order of the areas does not matter,
  scale: (x) => peopled(x, (v) => Array.from(v, (n) => 3 * n)), // nor how many people there are,
  split: (x) => made(x, [{ of: 0, part: 1 / 2 }, { of: 0, part: 1 / 2 }, ...whole(x).slice(1)]), // nor halving an area,
  symmetry: (x) => ({ ...x, group: x.other, other: x.group }), // nor which of two is the group
}
const whole = (x: Inputs) => Array.from(x.total, (_, of) => ({ of, part: 1 }))
const empties = (x: Inputs) => made(x, [{ of: 0, part: 0 }, ...whole(x), { of: x.total.length - 1, part: 0 }])

const cities = Array.from({ length: 200 }, (_, i) => city(i + 1))
const apart = (measure: Measure, change: (x: Inputs) => Inputs) =>
  Math.max(...cities.map((x) => Math.abs(measure.compute(change(x)) - measure.compute(x))))

describe.each(Object.entries(measures))('%s', (_, measure) => {
  const names = Object.keys(laws) as (keyof typeof laws)[]
  const kept = names.filter((law) => measure.laws.includes(law))
  const broken = names.filter((law) => !measure.laws.includes(law))

  if (kept.length > 0)
    it.each(kept)('keeps the law of %s', (law) => expect(apart(measure, laws[law])).toBeLessThan(1e-12))
  if (broken.length > 0)
    it.each(broken)('does not claim the law of %s, and breaks it', (law) =>
      expect(apart(measure, laws[law])).toBeGreaterThan(1e-6),
    )

  it('stays within its range', () => {
    expect(measure.laws).toContain('bounds')
    for (const x of cities) {
      expect(measure.compute(x)).toBeGreaterThanOrEqual(measure.range[0])
      expect(measure.compute(x)).toBeLessThanOrEqual(measure.range[1] + 1e-12)
    }
  })
  it('does not change with empty areas', () => expect(apart(measure, empties)).toBeLessThan(1e-12))
  it('reads nothing it does not need', () => {
    const x = cities[0]!
    const needed = Object.fromEntries(measure.needs.map((name) => [name, x[name]])) as unknown as Inputs
    expect(measure.compute(needed)).toBe(measure.compute(x))
  })
})

const withExpected = Object.entries(measures).filter(([, measure]) => measure.expected)

describe.each(withExpected)('%s, expected value', (_, measure) => {
  it('does not change with empty areas or their order', () => {
    for (const x of cities.slice(0, 50)) {
      expect(measure.expected!(empties(x))).toBeCloseTo(measure.expected!(x), 12)
      expect(measure.expected!(laws.order(x))).toBeCloseTo(measure.expected!(x), 12)
    }
  })

  it.each([3, 8, 21])('is the mean over random dealings of city %i', (seed) => {
    const x = city(seed)
    const next = random(1000 + seed)
    const values = Array.from({ length: 500 }, () => measure.compute(deal(x, next)))
    const mean = values.reduce((a, b) => a + b) / values.length
    const variance = values.reduce((a, b) => a + (b - mean) ** 2, 0) / (values.length - 1)
    expect(Math.abs(measure.expected!(x) - mean)).toBeLessThan(5 * Math.sqrt(variance / values.length) + 1e-12)
  })
})

/** The same areas and the same group, with everybody's place drawn by lot. */
function deal(x: Inputs, next: () => number): Inputs {
  const { group, total } = x
  let left = count(group)
  let places = count(total)
  const dealt = Array.from(total, (t) => {
    let here = 0
    for (let person = 0; person < t; person++) if (next() * places-- < left - here) here++
    left -= here
    return here
  })
  return { ...x, group: dealt, other: Array.from(total, (t, i) => t - dealt[i]!) }
}

const count = (v: Vector) => Array.from(v).reduce((a, b) => a + b)
