import { describe, expect, it } from 'vitest'
import { occupied } from '../../../src/measures/classify/occupied.ts'

const data = Object.freeze([1, 1, 2, 5])

describe('occupied', () => {
  it('keeps cuts with values between them', () => expect(occupied([1, 2], data)).toEqual([1, 2]))
  it('drops a cut below all values', () => expect(occupied([0.5, 1], data)).toEqual([1]))
  it('drops a cut in the same gap as the one before', () => expect(occupied([3, 4], data)).toEqual([3]))
  it('drops equal cuts', () => expect(occupied([1, 1], data)).toEqual([1]))
  it('drops a cut above which nothing is left', () => expect(occupied([2, 5], data)).toEqual([2]))
  it('of nothing keeps nothing', () => expect(occupied([1], [])).toEqual([]))
  it('counts a value on the cut above it if classes are closed below', () => {
    expect(occupied([1, 2, 5], data, 'lower')).toEqual([2, 5])
    expect(occupied([1.5, 2], data, 'lower')).toEqual([1.5])
  })
})
