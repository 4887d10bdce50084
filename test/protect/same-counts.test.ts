import { expect, it } from 'vitest'
import { sameCounts } from '../../src/protect/same-counts.ts'

it('is so where all are equal', () => expect(sameCounts([1, 2, 9], [1, 2, 3], 2)).toBe(true))
it('is not where one differs', () => expect(sameCounts([1, 2], [1, 3], 2)).toBe(false))
it('passes over what is missing', () => expect(sameCounts([1, NaN, 4], [1, 2, 4], 3)).toBe(true))
it('does not mind rounding of sums', () => expect(sameCounts([0.1 + 0.2], [0.3], 1)).toBe(true))
it('adds two', () => expect(sameCounts([1, 2], [4, 9], 2, [3, 7])).toBe(true))
it('is no in nothing', () => expect(sameCounts([NaN], [1], 1)).toBe(false))
