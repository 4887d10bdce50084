import { expect, it } from 'vitest'
import { outranking } from '../../../../src/measures/composite/aggregate/outranking.ts'

const column = (...values: number[]) => Object.freeze(values) as unknown as Float64Array

// areas a b c in two equal parts: a beats b and c in one and ties in the other
it('outranking counts ties half', () =>
  expect(Array.from(outranking({ columns: [column(3, 2, 1), column(5, 5, 1)], weights: [1, 1] }))).toEqual([
    0, 0.75, 1, 0.25, 0, 1, 0, 0, 0,
  ]))
