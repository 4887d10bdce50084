import { expect, it } from 'vitest'
import { between, related } from '../../../../src/measures/composite/analysis/related.ts'

const f = (...values: number[]) => Float64Array.from(values)

it('finds pairs in both directions, in the order given', () =>
  expect(
    related({ a: f(1, 2, 3), b: f(3, 2, 1), c: f(1, 3, 1) }, 0.9).map(({ first, second, r }) => [
      first,
      second,
      r.toFixed(9),
    ]),
  ).toEqual([['a', 'b', '-1.000000000']]))

it('compares two sets across, not within', () =>
  expect(
    between({ a: f(1, 2, 3), b: f(1, 2, 3) }, { c: f(2, 4, 6) }, 0.9).map(({ first, second }) => [first, second]),
  ).toEqual([
    ['a', 'c'],
    ['b', 'c'],
  ]))
