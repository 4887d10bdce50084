import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import type { Ranges } from '../../../src/measures/bounds/partly.ts'
import { severalBounds, severallyBounded } from '../../../src/measures/bounds/several.ts'
import type { Several } from '../../../src/measures/bounds/several-cells.ts'
import { measures } from '../../../src/measures/index.ts'
import type { Inputs, Values } from '../../../src/model/measure.ts'
import { everyTable } from '../../support/every-table.ts'

const cases: readonly (readonly [name: string, id: string, given: Partial<Values<string>>])[] = [
  ...severallyBounded.map((id) => [id, id, {}] as const),
  ['mutual-information in bits', 'mutual-information', { base: 2 }],
]
const value = (id: string, groups: readonly (readonly number[])[], given: Partial<Values<string>> = {}) =>
  measures[id]!.compute({ groups } as unknown as Inputs, given)

/** A city of two to four groups, and what is told of it: signs for 1 or 2, rounded counts, sums of areas and of the city. */
function told(seed: number, areas: number, persons: number) {
  const next = random(seed)
  const upTo = (most: number) => Math.floor(next() * (most + 1))
  const n = 1 + upTo(areas - 1)
  const groups = Array.from({ length: 2 + upTo(2) }, () =>
    Array.from({ length: n }, () => upTo(next() < 0.5 ? Math.min(2, persons) : persons)),
  )
  const all = Array.from({ length: n }, (_, i) => groups.reduce((sum, group) => sum + group[i]!, 0))
  const known = (counts: readonly number[]): Ranges => ({ least: counts, most: counts, sums: [] })
  const open = (counts: readonly number[]): Ranges => {
    const off = upTo(1)
    const range = (count: number): readonly [number, number] =>
      off === 1 ? [Math.max(0, count - 1), count + 1] : count > 0 && count < 3 ? [1, 2] : [count, count]
    const whole = counts.reduce((a, b) => a + b, 0)
    return {
      least: counts.map((count) => range(count)[0]),
      most: counts.map((count) => range(count)[1]),
      sums: upTo(1) === 0 ? [{ areas: [...counts.keys()], least: whole, most: whole }] : [],
    }
  }
  const way = upTo(2)
  const several: Several = {
    groups: groups.map((group) => (next() < 0.8 ? open(group) : known(group))),
    total: way === 0 ? null : way === 1 ? known(all) : open(all),
  }
  return { groups, several }
}

/** Every table of whole persons that fits, group by group. */
function* tables({ groups, total }: Several, done: readonly (readonly number[])[] = []): Generator<number[][]> {
  const [first, ...rest] = groups
  if (first === undefined) {
    const all = Array.from(done[0]!, (_, i) => done.reduce((sum, group) => sum + group[i]!, 0))
    const inside = (least: number, most: number, x: number) => x >= least && x <= most
    const sums = total?.sums ?? []
    if (
      total === null ||
      (all.every((t, i) => inside(total.least[i]!, total.most[i]!, t)) &&
        sums.every(({ areas, least, most }) =>
          inside(
            least,
            most,
            Array.from(areas).reduce((s, i) => s + all[i]!, 0),
          ),
        ))
    )
      yield done.map((group) => [...group])
    return
  }
  const none = { least: [0], most: [0], sums: [] }
  for (const { group } of everyTable({ against: 'other', group: first, compared: none }))
    yield* tables({ groups: rest, total }, [...done, group])
}

describe.each(cases)('bounds of %s of several groups', (_, id, given) => {
  it('hold for every table, tried one by one', () => {
    let [telling, tried] = [0, 0]
    for (let seed = 0; seed < 400; seed++) {
      const { several } = told(seed, 3, 3)
      const size = several.groups
        .flatMap(({ least, most }) => Array.from(least, (low, i) => most[i]! - low + 1))
        .reduce((a, b) => a * b, 1)
      if (size > 5000) continue
      const values = [...tables(several)].map((one) => value(id, one, given)).filter((v) => !Number.isNaN(v))
      if (values.length === 0) continue
      const { lower, upper, sharp } = severalBounds(id, several, given)!
      expect(sharp).toBe(false)
      expect(lower, `seed ${seed}`).toBeLessThanOrEqual(Math.min(...values) + 1e-12)
      expect(upper, `seed ${seed}`).toBeGreaterThanOrEqual(Math.max(...values) - 1e-12)
      tried++
      if (upper - lower < 0.5) telling++
    }
    expect(tried).toBeGreaterThan(200)
    expect(telling).toBeGreaterThan(30)
  })
  it('contain the truth in 10,000 simulated tables', () => {
    let telling = 0
    for (let seed = 0; seed < 10_000; seed++) {
      const { groups, several } = told(seed, 8, 40)
      const truth = value(id, groups, given)
      if (Number.isNaN(truth)) continue
      const { lower, upper } = severalBounds(id, several, given)!
      if (!(lower <= truth + 1e-12 && truth <= upper + 1e-12))
        expect.fail(`seed ${seed}: ${truth} is not from ${lower} to ${upper}`)
      if (upper - lower < 0.2) telling++
    }
    expect(telling).toBeGreaterThan(1000)
  })
  it('meet where all is known, and are narrow where counts are large', () => {
    const groups = [
      [300, 500, 100, 250],
      [700, 400, 500, 250],
      [100, 100, 400, 500],
    ]
    const off = (by: number): Several => ({
      groups: groups.map((group) => ({
        least: group.map((x) => x - by),
        most: group.map((x) => x + by),
        sums: [],
      })),
      total: null,
    })
    const truth = value(id, groups, given)
    const known = severalBounds(id, off(0), given)!
    expect(known.lower).toBeCloseTo(truth, 12)
    expect(known.upper).toBeCloseTo(truth, 12)
    const rounded = severalBounds(id, off(2), given)!
    expect(rounded.lower).toBeLessThan(truth)
    expect(rounded.upper).toBeGreaterThan(truth)
    expect(rounded.upper - rounded.lower).toBeLessThan(0.04)
  })
  it('do not hang on the order of areas or groups', () => {
    for (let seed = 0; seed < 60; seed++) {
      const { several } = told(seed, 6, 12)
      const turned = ({ least, most, sums }: Ranges): Ranges => ({
        least: Array.from(least).reverse(),
        most: Array.from(most).reverse(),
        sums: sums.map((one) => ({ ...one, areas: Array.from(one.areas, (i) => least.length - 1 - i) })),
      })
      const other = {
        groups: [...several.groups].reverse().map(turned),
        total: several.total && turned(several.total),
      }
      const [a, b] = [severalBounds(id, several, given)!, severalBounds(id, other, given)!]
      if (Number.isNaN(a.lower)) continue
      expect(b.lower).toBeCloseTo(a.lower, 10)
      expect(b.upper).toBeCloseTo(a.upper, 10)
    }
  })
  it('are null where nothing fits', () => {
    const one = (count: number): Ranges => ({ least: [count], most: [count], sums: [] })
    expect(severalBounds(id, { groups: [one(3), one(4)], total: one(6) }, given)).toBeNull()
  })
})

// areas of 3 and 3, 1..2 of a and 2..1 of b in the first, 3 and 0 in the second: with 4 of a in 6, or 5 of 6
it('narrow each other by what all persons leave', () => {
  const several: Several = {
    groups: [
      { least: [1, 3], most: [2, 3], sums: [] },
      { least: [1, 0], most: [2, 0], sums: [] },
    ],
    total: { least: [3, 3], most: [3, 3], sums: [] },
  }
  const of = (a: number) =>
    value('multigroup-dissimilarity', [
      [a, 3],
      [3 - a, 0],
    ])
  const { lower, upper } = severalBounds('multigroup-dissimilarity', several)!
  expect(lower).toBeLessThanOrEqual(Math.min(of(1), of(2)))
  expect(upper).toBeGreaterThanOrEqual(Math.max(of(1), of(2)))
})
// 30 groups of one or two persons: too many corners to be tried, but bounds all the same
it('hold for very many groups', () => {
  const groups = Array.from({ length: 30 }, (_, k) => [1 + (k % 2), 2 - (k % 2), 2])
  const ranges = groups.map((group) => ({
    least: group.map((x) => Math.min(1, x)),
    most: group.map(() => 2),
    sums: [],
  }))
  for (const [, id, given] of cases) {
    const { lower, upper } = severalBounds(id, { groups: ranges, total: null }, given)!
    const truth = value(id, groups, given)
    expect(lower).toBeLessThanOrEqual(truth)
    expect(upper).toBeGreaterThanOrEqual(truth)
  }
})
