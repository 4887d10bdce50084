import { describe, expect, it } from 'vitest'
import type { Gaps, Imputer } from '../../../../src/measures/composite/impute/imputer.ts'
import { impute } from '../../../../src/measures/composite/impute/table.ts'

const gaps = (column: number[], more: Partial<Gaps> = {}): Gaps => ({
  columns: [Float64Array.from(column)],
  signs: [1],
  blocks: [Int32Array.from(column, (_, i) => i)],
  parents: ['p'],
  ...more,
})
const of = (id: keyof typeof impute, from: Gaps, settings = {}) =>
  Array.from((impute[id] as Imputer).fill(from, settings)[0]!)

describe('impute', () => {
  it('mean and median of the others', () => {
    expect(of('mean', gaps([1, 2, 9, NaN]))).toEqual([1, 2, 9, 4])
    expect(of('median', gaps([1, 2, 9, NaN]))).toEqual([1, 2, 9, 2])
  })
  it('of the group only', () => {
    expect(of('group-mean', gaps([1, 3, 9, NaN], { groups: ['a', 'a', 'b', 'a'] }))[3]).toBe(2)
    expect(of('group-median', gaps([1, 3, 9, NaN], { groups: ['a', 'a', 'b', 'c'] }))[3]).toBeNaN()
  })
  it('never from another year', () => {
    const blocks = [Int32Array.of(0, 1), Int32Array.of(2, 3)]
    expect(of('mean', gaps([1, NaN, 9, NaN], { blocks }))).toEqual([1, 1, 9, 9])
  })
  it('over the years of the same area', () => {
    const series = (values: number[]) => gaps(values, { areas: ['x', 'x', 'x'], years: [2019, 2021, 2023] })
    expect(of('latest', series([4, NaN, 8]), { most: 9 })[1]).toBe(4)
    expect(of('latest', series([4, NaN, 8]), { most: 1 })[1]).toBeNaN()
    expect(of('linear', series([4, NaN, 8]), { ends: 'missing' })[1]).toBe(6)
    expect(of('linear', series([4, 6, NaN]), { ends: 'missing' })[2]).toBeNaN()
    expect(of('linear', series([4, 6, NaN]), { ends: 'slope' })[2]).toBe(8)
    expect(of('linear', series([4, 6, NaN]), { ends: 'nearest' })[2]).toBe(6)
  })
  it('changes nothing that is there', () => {
    for (const id of ['mean', 'median'] as const) expect(of(id, gaps([3, 1, 2]))).toEqual([3, 1, 2])
  })
  // both areas fall 6, 3, 0: mean 3, x = 6 − t m, so that the fourth year has −3
  it('by regression over years and areas', () => {
    const years = [0, 1, 2, 3, 0, 1, 2, 3]
    const areas = ['x', 'x', 'x', 'x', 'y', 'y', 'y', 'y']
    const fill = (values: number[], below: 'keep' | 'zero') =>
      of('panel-regression', gaps(values, { areas, years }), { below })
    const falling = [6, 3, 0, NaN, 6, 3, 0, NaN]
    expect(fill(falling, 'keep').slice(0, 3)).toEqual([6, 3, 0])
    expect(fill(falling, 'keep')[3]).toBeCloseTo(-3, 12)
    expect(fill(falling, 'zero')[3]).toBe(0)
    expect(fill([NaN, NaN, NaN, NaN, 6, 3, 0, NaN], 'keep').slice(0, 4)).toEqual([NaN, NaN, NaN, NaN])
  })
})
