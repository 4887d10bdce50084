import { describe, expect, it } from 'vitest'
import { spread } from '../../src/math/spread.ts'
import { agree } from '../support/agree.ts'

// by hand: mean 5; squares 9 1 1 1 0 0 4 16 add up to 32
const numbers = Object.freeze([2, 4, 4, 4, 5, 5, 7, 9])

describe('spread', () => {
  it('of a population divides by n', () => expect(spread(numbers, 'population')).toBe(2))
  it('of a sample divides by n − 1', () => expect(spread(numbers, 'sample')).toBe(Math.sqrt(32 / 7)))
  it('leaves out what is not there', () => expect(spread([NaN, ...numbers], 'population')).toBe(2))
  it('is exactly 0 when all are equal', () => expect(spread([0.1, 0.1, 0.1], 'population')).toBe(0))
  it('is undefined of nothing', () => expect(spread([NaN], 'population')).toBeNaN())
  it('of one number is 0 as a population', () => expect(spread([7], 'population')).toBe(0))
  it('of one number is undefined as a sample', () => expect(spread([7], 'sample')).toBeNaN())
  // NIST's NumAcc4 in small: a large mean must not eat the digits; by hand 1e9 ± .1: SD √(2/3)·.1
  it('keeps its digits far from 0', () =>
    agree(spread([1e9 + 0.125, 1e9, 1e9 - 0.125], 'population'), 0.125 * Math.sqrt(2 / 3)))
})
