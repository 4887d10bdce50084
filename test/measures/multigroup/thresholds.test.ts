import { expect, it } from 'vitest'
import { thresholds } from '../../../src/measures/multigroup/thresholds.ts'

it('parts the city between groups that follow one another', () =>
  expect(
    thresholds(
      [
        [4, 0],
        [2, 2],
        [0, 4],
      ].map((v) => Object.freeze(v)),
    ),
  ).toEqual([
    { below: Float64Array.of(4, 0), persons: Float64Array.of(6, 6), P: 1 / 3 },
    { below: Float64Array.of(6, 2), persons: Float64Array.of(6, 6), P: 2 / 3 },
  ]))
it('leaves out groups that nobody belongs to', () =>
  expect(
    thresholds([
      [0, 0],
      [1, 2],
      [0, 0],
      [3, 4],
    ]).map(({ P }) => P),
  ).toEqual([0.3]))
it('has none with one group', () => expect(thresholds([[1, 2]])).toEqual([]))
