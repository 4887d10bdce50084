import { expect, it } from 'vitest'
import { adjusted } from '../../../src/measures/segregation/adjusted.ts'

it('is 0 at the value of chance', () => expect(adjusted(0.2, 0.2)).toBe(0))
it('is 1 fully apart', () => expect(adjusted(1, 0.2)).toBe(1))
it('is −1 where the city is even', () => expect(adjusted(0, 0.2)).toBe(-1))
it('is in parts of the way up above chance', () => expect(adjusted(0.6, 0.2)).toBeCloseTo(0.5, 12))
it('is in parts of the way down below chance', () => expect(adjusted(0.15, 0.2)).toBeCloseTo(-0.25, 12))
it('is 0 in a city of one area', () => expect(adjusted(0, 0)).toBe(0))
it('is undefined where chance alone parts all', () => expect(adjusted(1, 1)).toBeNaN())
