import { expect, it } from 'vitest'
import { copeland } from '../../../../src/measures/composite/aggregate/copeland.ts'
import { of } from './support.ts'

// areas a b c in two equal parts: a beats b and c in one and ties in the other
it('Copeland: wins less losses', () =>
  expect(
    of('copeland', [
      [3, 2, 1],
      [5, 5, 1],
    ]),
  ).toEqual([2, 0, -2]))

// b beats c in both parts, loses one to a and ties the other; c ties with d
it('Copeland: says how one area fared', () => {
  const columns = [Float64Array.of(3, 2, 1, 2, NaN), Float64Array.of(5, 5, 1, 0, 9)]
  const parts = { columns, weights: [1, 1] }
  expect([0, 1, 2].map((row) => copeland.contests!(parts, row))).toEqual([
    { won: 3, lost: 0, even: 0 },
    { won: 2, lost: 1, even: 0 },
    { won: 0, lost: 2, even: 1 },
  ])
})
