import { describe, expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { measures } from '../../src/measures/index.ts'
import type { Inputs, Law, Measure } from '../../src/model/measure.ts'
import type { Vector } from '../../src/model/vector.ts'

const each = (x: Inputs, f: (v: number[]) => number[]): Inputs => ({
  group: Object.freeze(f(Array.from(x.group))),
  other: Object.freeze(f(Array.from(x.other))),
  total: Object.freeze(f(Array.from(x.total))),
})

/** What may be done to a city without changing its value. */
const laws: Record<Exclude<Law, 'bounds'>, (x: Inputs) => Inputs> = {
  order: (x) => each(x, (v) => v.reverse()), // the order of the areas does not matter,
  scale: (x) => each(x, (v) => v.map((n) => 3 * n)), // nor how many people there are,
  split: (x) => each(x, ([n = 0, ...rest]) => [n / 2, n / 2, ...rest]), // nor halving an area,
  symmetry: ({ group, other, total }) => ({ group: other, other: group, total }), // nor which of two is the group
}
const empties = (x: Inputs) => each(x, ([n = 0, ...rest]) => [0, n, 0, ...rest, 0])

/** A city of 2 to 40 areas with 20 to 520 persons; a group of any size, anywhere between even and apart. */
function city(seed: number): Inputs {
  const next = random(seed)
  const n = 2 + Math.floor(39 * next())
  const share = 0.02 + 0.6 * next()
  const apart = next()
  const total = Array.from({ length: n }, () => 20 + Math.floor(500 * next()))
  const group = total.map((t) => Math.floor(t * ((1 - apart) * share + apart * next() ** 3)))
  group[0] = Math.max(group[0]!, 2) // nobody's group is empty
  return each({ group, other: total.map((t, i) => t - group[i]!), total }, (v) => v)
}

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
function deal({ group, total }: Inputs, next: () => number): Inputs {
  let left = count(group)
  let places = count(total)
  const dealt = Array.from(total, (t) => {
    let here = 0
    for (let person = 0; person < t; person++) if (next() * places-- < left - here) here++
    left -= here
    return here
  })
  return { group: dealt, other: Array.from(total, (t, i) => t - dealt[i]!), total }
}

const count = (v: Vector) => Array.from(v).reduce((a, b) => a + b)
