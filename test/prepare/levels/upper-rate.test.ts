import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { makeLevel } from '../../../src/prepare/levels/make-level.ts'
import { upperRate } from '../../../src/prepare/levels/upper-rate.ts'
import { observations } from '../../support/observations.ts'

const two = makeLevel('stadtteil', ['a', 'a', 'b'], new Map())
const upper = (cells: Parameters<typeof observations>[0], carried = false) =>
  upperRate(observations(cells), two, 100, carried)

it('is the rate of the sums, not the mean of the rates', () => {
  // 10 of 100 and 30 of 50: 40 of 150 = 26.67 %, where the mean of 10 % and 60 % would be 35 %
  const { values, numerator, denominator, status } = upper([
    [10, 100],
    [30, 50],
    [1, 4],
  ])
  expect(values[0]).toBeCloseTo(80 / 3, 12)
  expect([values[1], numerator[0], denominator[0], [...status]]).toEqual([25, 40, 150, [0, 0]])
})

describe('where a part is missing there is no total', () => {
  it('for the same reason', () => {
    const { values, numerator, denominator, status, notes } = upper([[10, 100], 'secret', [1, 4]])
    expect([values[0], numerator[0], denominator[0], status[0]]).toEqual([NaN, NaN, NaN, statusCode.secret])
    expect(notes.map((note) => note?.de ?? null)).toEqual(['keine Summe: in 1 von 2 Räumen fehlt die Zahl', null])
    expect(values[1]).toBe(25)
  })
  it('for the gravest of several', () =>
    expect(upper(['absent', 'unknown', 'absent']).status).toEqual(Uint8Array.of(statusCode.unknown, statusCode.absent)))
  it('without a word where all are', () => expect(upper(['absent', 'absent', [1, 4]]).notes[0]).toBeNull())
})
it('areas without persons add nothing; none at all is void', () => {
  const observed = {
    ...observations([
      [0, 0],
      [3, 10],
      [0, 0],
    ]),
    status: Uint8Array.of(4, 0, 4),
  }
  const { values, status, notes } = upperRate(observed, two, 100, false)
  expect([values[0], status[0]]).toEqual([30, statusCode.ok])
  expect([values[1], status[1], notes[1]!.en]).toEqual([NaN, statusCode.void, 'denominator is 0'])
})
it('puts whole persons together again that were shared out', () => {
  const cells = [
    [0.1 * 3, 10],
    [5.7, 20],
    [0.25, 1],
  ] as const
  expect(upper(cells).numerator[0]).not.toBe(6.1)
  expect(
    upper(
      [
        [0.1 + 0.2, 1],
        [2.7, 1],
        [0.25, 1],
      ],
      true,
    ).numerator,
  ).toEqual(Float64Array.of(3, 0.25))
})
