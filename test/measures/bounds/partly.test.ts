import { expect, it } from 'vitest'
import { exactly, isKnown } from '../../../src/measures/bounds/partly.ts'

it('what is known exactly has one number an area', () => expect(isKnown(exactly([3, 0, 8]))).toBe(true))
it('one area in a range is enough to be open', () =>
  expect(isKnown({ least: [3, 0], most: [3, 1], sums: [] })).toBe(false))
