import { describe, expect, it } from 'vitest'
import { changed } from '../../../../src/measures/composite/robustness/change.ts'
import { alternativeAt } from '../../../../src/measures/composite/robustness/factor.ts'
import { places } from '../../../../src/measures/composite/robustness/places.ts'
import { rankShift } from '../../../../src/measures/composite/robustness/rank-shift.ts'
import { saltelli } from '../../../../src/measures/composite/robustness/saltelli.ts'
import { sobol, sobolIntervals } from '../../../../src/measures/composite/robustness/sobol.ts'
import { weightFactor, weightSets } from '../../../../src/measures/composite/robustness/weight-sets.ts'
import { mssChain } from '../../../support/mss-chain.ts'

const spec = { ...mssChain(['a', 'b', 'c']), weights: { a: 1, b: 1, c: 2 } }

describe('a number from 0 to 1 stands for an alternative', () => {
  it('in stretches of the same length', () => {
    const counts = [0, 0, 0]
    for (let k = 0; k < 999; k++) counts[alternativeAt((k + 0.5) / 999, 3)]!++
    expect(counts).toEqual([333, 333, 333])
  })
  it('at the ends', () => expect([0, 1 / 3, 0.999, 1].map((u) => alternativeAt(u, 3))).toEqual([0, 1, 2, 2]))
  // COINr cuts the range that happened to be drawn: of 0.6 and 0.9 it would make both alternatives
  it('whatever else is drawn', () => expect([0.6, 0.9].map((u) => alternativeAt(u, 2))).toEqual([1, 1]))
})

describe('changes', () => {
  it('take the place of a step and leave the others as they are', () => {
    const by = { step: 'normalise', method: 'rank', scope: 'year' } as const
    expect(changed(spec, [{ change: 'step', at: 0, by }]).steps).toEqual([by])
    expect(changed(spec, []).steps[0]).toBe(spec.steps[0])
  })
  it('add up', () => {
    const both = changed(spec, [
      { change: 'weights', by: { a: 3 } },
      { change: 'without', ids: ['b'] },
      { change: 'without', ids: ['c'] },
      { change: 'weigh', by: { method: 'declared' } },
      { change: 'aggregate', by: { method: 'mean' }, level: 1 },
    ])
    expect(both.weights).toEqual({ a: 3, b: 1, c: 2 })
    expect(both.without).toEqual(['b', 'c'])
    expect(both.levels).toEqual([{ weigh: { method: 'declared' }, aggregate: spec.levels[0]!.aggregate }])
  })
})

describe('saltelli', () => {
  it('puts one column of B into A in each block', () => {
    const { points } = saltelli(2, 2, 7)
    const row = (block: number, r: number) => Array.from(points.subarray((block * 2 + r) * 2, (block * 2 + r) * 2 + 2))
    for (const r of [0, 1]) {
      expect(row(2, r)).toEqual([row(1, r)[0], row(0, r)[1]])
      expect(row(3, r)).toEqual([row(0, r)[0], row(1, r)[1]])
    }
    expect(new Set(points.subarray(0, 8)).size).toBe(8)
  })
  it('begins as a smaller one', () =>
    expect(saltelli(9, 3, 1).points.slice(0, 6)).toEqual(saltelli(2, 3, 1).points.slice(0, 6)))
})

describe('sobol', () => {
  const on = (size: number, d: number, f: (x: Float64Array) => number) => {
    const { points } = saltelli(size, d, 3)
    return Array.from({ length: size * (d + 2) }, (_, r) => f(points.subarray(r * d, (r + 1) * d)))
  }
  // y = x₁ + 2 x₂: shares 1/5 and 4/5, no interaction; x₃ does nothing
  it('finds the shares of a sum', () => {
    const { first, total, variance } = sobol(
      on(20_000, 3, ([a, b]) => a! + 2 * b!),
      20_000,
      3,
    )
    expect(variance).toBeCloseTo(5 / 12, 2)
    ;[0.2, 0.8].forEach((share, f) => {
      expect(first[f]).toBeCloseTo(share, 1)
      expect(total[f]).toBeCloseTo(share, 1)
    })
    expect([first[2], total[2]]).toEqual([0, 0])
  })
  // y = (x₁ − ½)(x₂ − ½): nothing by themselves, all together
  it('tells interaction from effects', () => {
    const { first, total } = sobol(
      on(20_000, 2, ([a, b]) => (a! - 0.5) * (b! - 0.5)),
      20_000,
      2,
    )
    for (const f of [0, 1]) {
      expect(Math.abs(first[f]!)).toBeLessThan(0.03)
      expect(total[f]).toBeCloseTo(1, 1)
    }
  })
  it('gives 0 to what changes nothing, also where nothing changes', () => {
    const { first, total } = sobol(
      on(10, 2, () => 4),
      10,
      2,
    )
    expect([...first, ...total]).toEqual([0, 0, 0, 0])
  })
  it('intervals cover the truth and narrow with size', () => {
    const y = (size: number) => on(size, 2, ([a, b]) => a! + 2 * b!)
    const options = { draws: 400, level: 0.95, seed: 5 }
    const [small, large] = [100, 6400].map((size) => sobolIntervals(y(size), size, 2, options))
    ;[0.2, 0.8].forEach((share, f) => {
      for (const one of [small!, large!]) {
        expect(one.total.low[f]).toBeLessThan(share)
        expect(one.total.high[f]).toBeGreaterThan(share)
      }
      const width = (one: typeof small) => one!.total.high[f]! - one!.total.low[f]!
      expect(width(small) / width(large)).toBeGreaterThan(4)
    })
  })
  // Row 9 alone varies over A; row 5 with the factor from B. Of a draw with k times row 9 and m times row 5 the total
  // index is (m / 2N) / (k (1 − k / 2N) / (2N − 1)), nearly m / k; without row 9 there is no variance to share
  it('intervals of a rare result are numbers', () => {
    const y = new Float64Array(3 * 64)
    y[9] = y[2 * 64 + 9] = y[2 * 64 + 5] = 1
    const off = y.map((one) => one - 1 / 128)
    const { first, total } = sobolIntervals(off, 64, 1, { draws: 1000, level: 0.95, seed: 1 })
    expect([first.low[0], first.high[0]].every(Number.isFinite)).toBe(true)
    expect(total.low[0]).toBe(0)
    expect(total.high[0]).toBeCloseTo(3, 1)
    // nothing varies over A and B: no share can be told
    y[9] = y[2 * 64 + 9] = 0
    expect(sobol(y, 64, 1).total[0]).toBeNaN()
  })
})

describe('places', () => {
  // three runs of two areas: 1 2 1 and 2 1 2
  it('by hand', () => {
    const { mean, median, low, high } = places([1, 2, 2, 1, 1, 2], 2, 0.5)
    expect([...mean]).toEqual([4 / 3, 5 / 3])
    expect([...median]).toEqual([1, 2])
    expect([...low, ...high]).toEqual([1, 1.5, 1.5, 2])
  })
  it('an area without a place has none', () => expect(places([NaN, 1], 2).median[0]).toBeNaN())
  it('shift', () => expect(rankShift([1, 2, 3, NaN], [3, 2, 1, 4])).toBe(4 / 3))
})

describe('weight sets', () => {
  const options = { count: 4000, seed: 9 }
  it('within a band, as likely below as above', () => {
    const sets = weightSets(spec, { kind: 'band', width: 0.25 }, options)
    const c = sets.map((set) => set.c! / 2)
    expect(Math.min(...c)).toBeGreaterThanOrEqual(0.75)
    expect(Math.max(...c)).toBeLessThanOrEqual(1.25)
    expect(c.filter((x) => x > 1).length / c.length).toBeCloseTo(0.5, 1)
  })
  // Dirichlet(1, 1, 2): mean shares 1/4, 1/4, 1/2; variance of the last 1/2 · 1/2 / 5
  it('shares of a Dirichlet distribution', () => {
    const sets = weightSets(spec, { kind: 'dirichlet', concentration: 4 }, options)
    const shares = sets.map(({ a, b, c }) => c! / (a! + b! + c!))
    const mean = shares.reduce((x, y) => x + y, 0) / shares.length
    expect(mean).toBeCloseTo(0.5, 1)
    expect(shares.reduce((x, y) => x + (y - mean) ** 2, 0) / shares.length).toBeCloseTo(0.05, 2)
    // as many points as declared: a sum of them stays on its scale
    for (const { a, b, c } of sets.slice(0, 50)) expect(a! + b! + c!).toBeCloseTo(4, 12)
    const far = weightSets(spec, { kind: 'dirichlet', concentration: 1e-5 }, options)
    expect(far.filter(({ c }) => c === 4).length / far.length).toBeCloseTo(0.5, 1)
    for (const { a, b, c } of far) expect(a! + b! + c!).toBeCloseTo(4, 12)
  })
  it('for some only, and each set by itself', () => {
    const some = weightSets(spec, { kind: 'band', width: 0.5 }, { count: 3, seed: 2, ids: ['b'] })
    expect(Object.keys(some[0]!)).toEqual(['b'])
    expect(weightSets(spec, { kind: 'band', width: 0.5 }, { count: 2, seed: 2, ids: ['b'] })).toEqual(some.slice(0, 2))
    expect(weightFactor(some).alternatives.map(({ label }) => label.en)).toEqual([
      'set of weights 1',
      'set of weights 2',
      'set of weights 3',
    ])
  })
})
