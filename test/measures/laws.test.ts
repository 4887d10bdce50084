import { describe, expect, it } from 'vitest'
import { random } from '../../src/math/random.ts'
import { measures } from '../../src/measures/index.ts'
import type { Inputs, Law, Measure } from '../../src/model/measure.ts'
import type { Vector } from '../../src/model/vector.ts'
import { city, exchanges, grown, made, merged, peopled } from '../support/city.ts'

/** What may be done to a city without changing its value. */
const same = {
  order: (x) => made(x, whole(x).reverse()), // the order of the areas does not matter,
  scale: (x) => peopled(x, (v) => Array.from(v, (n) => 3 * n)), // nor how many people there are,
  split: (x) => made(x, [{ of: 0, part: 1 / 2 }, { of: 0, part: 1 / 2 }, ...whole(x).slice(1)]), // nor halving an area,
  symmetry: (x) => ({ ...x, group: x.other, other: x.group, groups: [...x.groups.slice(1), x.groups[0]!] }), // nor which group is which,
  composition: (x) => grown(x, 1.5), // nor how large the group is
} satisfies Partial<Record<Law, (x: Inputs) => Inputs>>
const whole = (x: Inputs) => Array.from(x.total, (_, of) => ({ of, part: 1 }))
const empties = (x: Inputs) => made(x, [{ of: 0, part: 0 }, ...whole(x), { of: x.total.length - 1, part: 0 }])

const cities = Array.from({ length: 200 }, (_, i) => city(i + 1))
const fewer = cities.filter((x) => x.total.length > 2).map((x) => ({ before: x, after: merged(x, 0, 1) }))
const mixed = cities.flatMap((x) => exchanges(x).map((after) => ({ before: x, after })))

const apart = (measure: Measure, change: (x: Inputs) => Inputs) =>
  Math.max(...cities.map((x) => distance(measure.compute(change(x)), measure.compute(x))))
/** What is undefined, or beyond all bounds, before and after has not changed; what is so on one side only has. */
const distance = (a: number, b: number) => (Object.is(a, b) ? 0 : Number.isNaN(a - b) ? Infinity : Math.abs(a - b))
const rise = (measure: Measure, changes: readonly { before: Inputs; after: Inputs }[]) =>
  Math.max(
    ...changes
      .map(({ before, after }) => measure.compute(after) - measure.compute(before))
      .filter((by) => !Number.isNaN(by)),
  )

const exact = Object.entries(same).map(([law, change]) => ({
  law: law as Law,
  kept: (measure: Measure) => expect(apart(measure, change)).toBeLessThan(1e-12),
  broken: (measure: Measure) => expect(apart(measure, change)).toBeGreaterThan(1e-6),
}))

/** Every law that is tried: how it shows that a measure keeps it, and that it breaks it. */
const laws: { law: Law; kept(measure: Measure): void; broken(measure: Measure): void }[] = [
  ...exact,
  {
    law: 'transfers',
    kept: (measure) => expect(rise(measure, mixed)).toBeLessThan(-1e-12),
    broken: (measure) => expect(rise(measure, mixed)).toBeGreaterThan(-1e-12),
  },
  {
    law: 'weak-transfers',
    kept: (measure) => expect(rise(measure, mixed)).toBeLessThan(1e-12),
    broken: (measure) => expect(rise(measure, mixed)).toBeGreaterThan(1e-9),
  },
  {
    law: 'merging',
    kept: (measure) => expect(rise(measure, fewer)).toBeLessThan(1e-12),
    broken: (measure) => expect(rise(measure, fewer)).toBeGreaterThan(1e-9),
  },
]

it('tries exchanges and joined areas in enough cities', () => {
  expect(mixed.length).toBeGreaterThan(400)
  expect(fewer.length).toBeGreaterThan(180)
})

describe.each(Object.entries(measures))('%s', (_, measure) => {
  const claimed = measure.laws.includes('transfers') ? [...measure.laws, 'weak-transfers'] : measure.laws
  const kept = laws.filter(({ law }) => claimed.includes(law))
  const broken = laws.filter(({ law }) => !claimed.includes(law))

  if (kept.length > 0) it.each(kept)('keeps the law of $law', (law) => law.kept(measure))
  if (broken.length > 0) it.each(broken)('does not claim the law of $law, and breaks it', (law) => law.broken(measure))

  it('stays within its range', () => {
    expect(measure.laws).toContain('bounds')
    const defined = cities.map((x) => measure.compute(x)).filter((value) => !Number.isNaN(value))
    expect(defined.length).toBeGreaterThan(cities.length / 2)
    for (const value of defined) {
      expect(value).toBeGreaterThanOrEqual(measure.range[0])
      expect(value).toBeLessThanOrEqual(measure.range[1] + 1e-12)
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
      expect(measure.expected!(same.order(x))).toBeCloseTo(measure.expected!(x), 12)
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

/** The same areas and the same groups, with everybody's place drawn by lot, one group after the other. */
function deal(x: Inputs, next: () => number): Inputs {
  const free = Array.from(x.total)
  const groups = x.groups.map((persons) => {
    let left = count(persons)
    let places = count(free)
    return free.map((room, i) => {
      let here = 0
      for (let place = 0; place < room; place++) if (next() * places-- < left - here) here++
      left -= here
      free[i] = room - here
      return here
    })
  })
  const [group] = groups
  return { ...x, group: group!, other: Array.from(x.total, (t, i) => t - group![i]!), groups }
}

const count = (v: Vector) => Array.from(v).reduce((a, b) => a + b)
