import { describe, expect, it } from 'vitest'
import type { Aggregator } from '../../../../src/measures/composite/aggregate/aggregator.ts'
import { outranking } from '../../../../src/measures/composite/aggregate/outranking.ts'
import { aggregate } from '../../../../src/measures/composite/aggregate/table.ts'

const column = (...values: number[]) => Object.freeze(values) as unknown as Float64Array
const of = (id: keyof typeof aggregate, columns: number[][], weights = columns.map(() => 1), settings = {}) => {
  const out = new Float64Array(columns[0]!.length)
  ;(aggregate[id] as Aggregator).compute({ columns: columns.map((v) => Float64Array.from(v)), weights }, settings, out)
  return Array.from(out)
}

describe('aggregate', () => {
  it('means', () => {
    expect(of('mean', [[1], [4]], [3, 1])[0]).toBeCloseTo(1.75, 12)
    expect(of('geometric', [[2], [8]])[0]).toBeCloseTo(4, 12)
    expect(of('harmonic', [[2], [6]])[0]).toBeCloseTo(3, 12)
    expect(of('power', [[3], [4]], [1, 1], { power: 2 })[0]).toBeCloseTo(Math.sqrt(12.5), 12)
    expect(of('power', [[2], [8]], [1, 1], { power: 0 })[0]).toBeCloseTo(4, 12)
  })
  it('weights count by their proportions', () =>
    expect(of('mean', [[1], [4]], [30, 10])).toEqual(of('mean', [[1], [4]], [3, 1])))
  it('geometric and harmonic of 0 or less are undefined', () => {
    expect(of('geometric', [[0], [8]])[0]).toBeNaN()
    expect(of('harmonic', [[-1], [8]])[0]).toBeNaN()
  })
  // areas a b c in two equal parts: a beats b and c in one and ties in the other
  it('outranking counts ties half', () =>
    expect(Array.from(outranking({ columns: [column(3, 2, 1), column(5, 5, 1)], weights: [1, 1] }))).toEqual([
      0, 0.75, 1, 0.25, 0, 1, 0, 0, 0,
    ]))
  it('Copeland: wins less losses', () =>
    expect(
      of('copeland', [
        [3, 2, 1],
        [5, 5, 1],
      ]),
    ).toEqual([2, 0, -2]))
  // by hand: both columns 0 2, so z = 90 110 in each; no imbalance: M alone; then 0 2 against 2 0: M = 100, S = 10, S²/M = 1
  it('Mazziotta–Pareto takes off, or adds, what differs within an area', () => {
    expect(
      of(
        'mazziotta-pareto',
        [
          [0, 2],
          [0, 2],
        ],
        [1, 1],
        { penalty: 'minus' },
      ),
    ).toEqual([90, 110])
    expect(
      of(
        'mazziotta-pareto',
        [
          [0, 2],
          [2, 0],
        ],
        [1, 1],
        { penalty: 'minus' },
      ),
    ).toEqual([99, 99])
    expect(
      of(
        'mazziotta-pareto',
        [
          [0, 2],
          [2, 0],
        ],
        [1, 1],
        { penalty: 'plus' },
      ),
    ).toEqual([101, 101])
  })
  // by hand: (4, 2) and (2, 4) are on the frontier; (2, 2) reaches 2/3 with w = (1/6, 1/6)
  it('benefit of the doubt', () => {
    const [a, b, c] = of('benefit-of-the-doubt', [
      [4, 2, 2],
      [2, 4, 2],
    ])
    expect(a).toBeCloseTo(1, 9)
    expect(b).toBeCloseTo(1, 9)
    expect(c).toBeCloseTo(2 / 3, 9)
  })
  it.each((Object.keys(aggregate) as (keyof typeof aggregate)[]).filter((id) => aggregate[id].kind === 'field'))(
    '%s gives an area that lacks a part no value',
    (id) =>
      expect(
        of(
          id,
          [
            [3, NaN, 1],
            [5, 5, 2],
          ],
          [1, 1],
          { penalty: 'minus' },
        )[1],
      ).toBeNaN(),
  )
  it.each((Object.keys(aggregate) as (keyof typeof aggregate)[]).filter((id) => aggregate[id].kind === 'field'))(
    '%s asks nothing of a part of weight 0, and compares an area that lacks one with nobody',
    (id) => {
      const settings = { penalty: 'minus', sd: 'population' }
      const [one, two] = [
        [3, 1, 2],
        [5, 4, 2],
      ]
      expect(of(id, [one, two, [1, NaN, 1]], [1, 1, 0], settings)).toEqual(of(id, [one, two], [1, 1], settings))
      expect(
        of(
          id,
          [
            [...one, 9],
            [...two, NaN],
          ],
          [1, 1],
          settings,
        ).slice(0, 3),
      ).toEqual(of(id, [one, two], [1, 1], settings))
    },
  )
})
