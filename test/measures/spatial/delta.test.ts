import { describe, expect, it } from 'vitest'
import { delta } from '../../../src/measures/spatial/delta.ts'
import { agreesInSpace } from '../../support/spatial-agrees.ts'
import { kunststadt } from '../../support/spatial-cases.ts'
import { line } from '../../support/line.ts'

agreesInSpace('delta', kunststadt)

describe('delta', () => {
  // by hand: the group lives in one of two areas of the same size
  it('is a half when the group lives on half of the land', () => expect(delta.compute(line([4, 0], [8, 8]))).toBe(0.5))
  it('does not count land where nobody lives', () =>
    expect(delta.compute(line([4, 0, 0], [8, 8, 0], [1, 1, 98]))).toBe(0.5))
  it('is undefined for a group of nobody', () => expect(delta.compute(line([0, 0], [8, 8]))).toBeNaN())
})
