import { describe, expect, it } from 'vitest'
import { steadyLabels } from '../../../src/measures/typology/steady-labels.ts'

const labels = (now: number[], before: number[]) => [...steadyLabels(now, before)]

describe('labels from year to year', () => {
  it('stay when only the names have changed', () =>
    expect(labels([2, 2, 1, 3, 3], [1, 1, 3, 2, 2])).toEqual([1, 1, 3, 2, 2]))
  // by hand: giving each type its own favourite in turn keeps 3 + 0 = 3 areas, the other way 2 + 2 = 4
  it('keep as many areas as possible, not the favourite of the first type', () =>
    expect(labels([1, 1, 1, 1, 1, 2, 2], [1, 1, 1, 2, 2, 1, 1])).toEqual([2, 2, 2, 2, 2, 1, 1]))
  it('are new for a type that nobody was in', () => {
    expect(labels([1, 1, 2, 2, 3], [1, 1, 2, 2, 2])).toEqual([1, 1, 2, 2, 3])
    expect(labels([1, 2], [0, 2])).toEqual([1, 2])
    expect(labels([1, 1, 2], [2, 2, 0])).toEqual([2, 2, 1])
  })
  it('are not taken from a type of earlier years', () =>
    expect([...steadyLabels([1, 1, 2], [2, 2, 0], new Set([1, 2, 3]))]).toEqual([2, 2, 4]))
  // Types 1 and 2 of last year; 3 was gone before that. The third type now is one that nobody was in
  it('come back with a type that was gone, if more than half of it was of that type', () => {
    const now = [1, 1, 2, 2, 3, 3, 3]
    const before = [1, 1, 2, 2, 2, 0, 0]
    const back = (gone: number[]) => [...steadyLabels(now, before, new Set([1, 2, 3]), gone)]
    expect(back([0, 0, 0, 0, 3, 3, 0])).toEqual([1, 1, 2, 2, 3, 3, 3])
    expect(back([3, 0, 0, 0, 3, 0, 0])).toEqual([1, 1, 2, 2, 4, 4, 4])
    expect(back([0, 0, 0, 0, 0, 0, 0])).toEqual([1, 1, 2, 2, 4, 4, 4])
  })
  it('leave areas without a type alone', () => expect(labels([0, 1, 1], [1, 4, 4])).toEqual([0, 4, 4]))
  it('stand as they are where there was no year before', () => expect(labels([2, 1, 0], [0, 0, 0])).toEqual([2, 1, 0]))
})
