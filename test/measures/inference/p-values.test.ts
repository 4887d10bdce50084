import { expect, it } from 'vitest'
import { pValues } from '../../../src/measures/inference/p-values.ts'

// by hand: 4 of 9 draws at or above 5, 6 at or below; the observed city counts as one more each way
it('counts the observed city among the draws', () =>
  expect(pValues(5, [1, 2, 3, 4, 4.5, 5, 6, 7, 8])).toEqual({ high: 5 / 10, low: 7 / 10, both: 1 }))
it('is never 0', () => expect(pValues(9, [1, 2, 3])).toEqual({ high: 1 / 4, low: 1, both: 1 / 2 }))
it('takes what differs by rounding alone as equal', () => expect(pValues(0.3, [0.1 + 0.2]).low).toBe(1))
it('leaves out what is undefined', () => expect(pValues(9, [1, NaN, 3]).high).toBe(1 / 3))
it('is undefined when the observed value is', () => expect(pValues(NaN, [1]).both).toBeNaN())
