import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aggregate } from '../../../../src/measures/composite/aggregate/table.ts'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type { ChainData, ChainSpec, Step } from '../../../../src/measures/composite/chain/spec.ts'
import { normalise } from '../../../../src/measures/composite/normalise/table.ts'
import type { Given } from '../../../../src/model/method.ts'

type Normalise = keyof typeof normalise
type Aggregate = keyof typeof aggregate

const ids = ['a', 'b', 'c']
const scales: Partial<Record<Normalise, Given>> = {
  rank: { ties: 'mean' },
  'percentile-rank': { ties: 'mean' },
  borda: { ties: 'mean' },
  'min-max': { from: 1, to: 100 },
}
const ways: Partial<Record<Aggregate, Given>> = {
  power: { power: 0.5 },
  'restandardised-sum': { sd: 'population' },
  'mazziotta-pareto': { penalty: 'plus' },
  'adjusted-mazziotta-pareto': { penalty: 'plus' },
}
const spec = (scale: Normalise, way: Aggregate, more: Partial<ChainSpec> = {}): ChainSpec => ({
  high: 'burden',
  indicators: ids.map((id) => ({
    id,
    direction: id === 'b' ? 'resource' : 'burden',
    parent: 'index',
    target: id === 'b' ? -1 : 2000,
    goalposts: [-1, 1001],
  })),
  nodes: [{ id: 'index', parent: null }],
  steps: [{ step: 'normalise', method: scale, scope: 'year', settings: scales[scale] ?? {} } satisfies Step],
  levels: [{ weigh: { method: 'declared' }, aggregate: { method: way, settings: ways[way] ?? {} } }],
  weights: { a: 1, b: 2, c: 0.5 },
  reference: '0',
  ...more,
})

/** Cities of 5 to 12 areas whose indicators vary. */
const cities = fc
  .array(fc.tuple(...ids.map(() => fc.integer({ min: 0, max: 1000 })), fc.integer({ min: 1, max: 5000 })), {
    minLength: 5,
    maxLength: 12,
  })
  .filter((rows) => ids.every((_, k) => new Set(rows.map((row) => row[k])).size > 2))
type City = readonly (readonly number[])[]
const data = (city: City, names = city.map((_, i) => String(i))): ChainData => ({
  areas: names,
  columns: Object.fromEntries(ids.map((id, k) => [id, city.map((row) => row[k]!)])),
  population: city.map((row) => row[3]!),
})
const close = (got: ArrayLike<number>, want: ArrayLike<number>) =>
  Array.from(want).forEach((x, i) =>
    expect(Number.isNaN(x) ? Number.isNaN(got[i]) : Math.abs(got[i]! - x) <= 1e-9 * Math.max(1, Math.abs(x))).toBe(
      true,
    ),
  )
/** A refusal is an answer as well: it must stand whatever is turned round. */
const answer = (one: ChainSpec, of: ChainData) => {
  try {
    return run(one, of).value
  } catch {
    return null
  }
}
const options = { numRuns: 40, seed: 20 }
const allScales = Object.keys(normalise) as Normalise[]
const allWays = Object.keys(aggregate) as Aggregate[]
const positive = 'min-max' as const

describe('laws of the chain', () => {
  it.each(allScales)('%s: the order of areas does not matter', (scale) =>
    fc.assert(
      fc.property(cities, (city) => {
        const forth = answer(spec(scale, 'mean'), data(city))
        const back = answer(
          spec(scale, 'mean'),
          data(
            city.toReversed(),
            city.map((_, i) => String(city.length - 1 - i)),
          ),
        )
        expect(back === null).toBe(forth === null)
        if (forth && back) close(back.toReversed(), forth)
      }),
      options,
    ),
  )
  it.each(allWays)('%s: the order of areas does not matter', (way) =>
    fc.assert(
      fc.property(cities, (city) =>
        close(
          run(spec(positive, way), data(city.toReversed())).value.toReversed(),
          run(spec(positive, way), data(city)).value,
        ),
      ),
      options,
    ),
  )
  // What a scale must do with the unit of an indicator; index points and shares of the highest hang on its zero
  it.each(allScales.filter((id) => !['goalposts', 'scaled', 'distance-to-target'].includes(id)))(
    '%s: units of measurement do not matter',
    (scale) =>
      fc.assert(
        fc.property(cities, (city) => {
          const shift = ['index-100', 'fraction-of-max'].includes(scale) ? 0 : 7
          const forth = answer(spec(scale, 'mean'), data(city))
          const other = answer(spec(scale, 'mean'), data(city.map(([a, ...rest]) => [4 * a! + shift, ...rest])))
          expect(other === null).toBe(forth === null)
          if (forth && other) close(other, forth)
        }),
        options,
      ),
  )
  it.each(allWays)('%s: only proportions of weights count', (way) => {
    if (way === 'sum') return
    fc.assert(
      fc.property(cities, fc.double({ min: 0.01, max: 100, noNaN: true }), (city, c) =>
        close(
          run(spec(positive, way, { weights: { a: c, b: 2 * c, c: 0.5 * c } }), data(city)).value,
          run(spec(positive, way), data(city)).value,
        ),
      ),
      options,
    )
  })
  it.each(['mean', 'geometric', 'harmonic', 'power', 'sum', 'copeland'] as const)(
    '%s: more burden in one indicator never means less of the index, on a fixed scale',
    (way) =>
      fc.assert(
        fc.property(cities, fc.integer({ min: 1, max: 500 }), fc.nat({ max: 4 }), (city, more, i) => {
          const fixed = spec('goalposts', way)
          const before = run(fixed, data(city))
          const raised = city.map((row, j) => (j === i ? [Math.min(1000, row[0]! + more), ...row.slice(1)] : row))
          const after = run(fixed, data(raised))
          expect(after.value[i]!).toBeGreaterThanOrEqual(before.value[i]! - 1e-12)
          expect(after.rank[i]!).toBeLessThanOrEqual(before.rank[i]!)
          const lowered = city.map((row, j) =>
            j === i ? [row[0]!, Math.min(1000, row[1]! + more), ...row.slice(2)] : row,
          )
          expect(run(fixed, data(lowered)).value[i]!).toBeLessThanOrEqual(before.value[i]! + 1e-12)
        }),
        options,
      ),
  )
  it.each(allScales)('%s: a resource is a burden turned round', (scale) =>
    fc.assert(
      fc.property(cities, (city) => {
        const plain = spec(scale, 'mean')
        const turned = {
          ...plain,
          indicators: plain.indicators.map((one) =>
            one.id === 'a'
              ? { ...one, direction: 'resource' as const, target: -one.target!, goalposts: [-1001, 1] as const }
              : one,
          ),
        }
        const forth = answer(plain, data(city))
        const other = answer(turned, data(city.map(([a, ...rest]) => [-a!, ...rest])))
        expect(other === null).toBe(forth === null)
        if (forth && other) close(other, forth)
      }),
      options,
    ),
  )
  it('the same input gives the same bits', () =>
    fc.assert(
      fc.property(cities, (city) => {
        const once = run(spec('z-weighted', 'restandardised-sum'), data(city)).value
        expect(run(spec('z-weighted', 'restandardised-sum'), data(city)).value).toEqual(once)
      }),
      options,
    ))
  it('ranks tell apart what differs in the last digit', () => {
    const nearly = data([
      [1, 5, 1, 1],
      [2, 4, 2, 1],
      [2 + 4e-16, 4, 2, 1],
      [0, 9, 0, 1],
      [3, 0, 3, 1],
    ])
    expect([...run(spec('scaled', 'mean', { weights: { a: 1, b: 0, c: 0 } }), nearly).rank]).toEqual([4, 3, 2, 5, 1])
  })
})
