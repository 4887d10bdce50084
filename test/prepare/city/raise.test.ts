import { describe, expect, it } from 'vitest'
import type { City } from '../../../src/model/city.ts'
import { raise } from '../../../src/prepare/city/raise.ts'
import { neighbours } from '../../support/city.ts'

// 1 2 3   six squares of 1 km; 1, 2, 4, 5 belong to A, 3 and 6 to B
// 4 5 6
const at = (i: number) => [i % 3, Math.floor(i / 3)] as const
const touch = (i: number, j: number) => {
  const [dx, dy] = [Math.abs(at(i)[0] - at(j)[0]), Math.abs(at(i)[1] - at(j)[1])]
  return { queen: dx <= 1 && dy <= 1 ? 1 : 0, rook: dx + dy === 1 ? 1 : 0 }
}
const city: City = Object.freeze({
  level: 'base',
  ids: ['1', '2', '3', '4', '5', '6'],
  total: Object.freeze([10, 20, 30, 40, 50, 60]),
  groups: [{ id: 'g', label: { de: 'g', en: 'g' }, count: Object.freeze([1, 2, 3, 4, 5, 6]) }],
  space: {
    x: Object.freeze([0, 1, 2, 0, 1, 2]),
    y: Object.freeze([0, 0, 0, 1, 1, 1]),
    size: Object.freeze([1, 1, 1, 1, 1, 3]),
    perimeter: Object.freeze([4, 4, 4, 4, 4, 4]),
  },
  contiguity: { queen: neighbours(6, (i, j) => touch(i, j).queen), rook: neighbours(6, (i, j) => touch(i, j).rook) },
  centres: null,
})

describe('raise', () => {
  const up = raise(city, 'district', ['A', 'A', 'B', 'A', 'A', 'B'])
  it('adds up persons and land', () => {
    expect(up).toMatchObject({ level: 'district', ids: ['A', 'B'] })
    expect(Array.from(up.total)).toEqual([120, 90])
    expect(Array.from(up.groups[0]!.count)).toEqual([12, 9])
    expect(Array.from(up.space!.size)).toEqual([4, 4])
  })
  it('weighs centroids by land', () => {
    expect(Array.from(up.space!.x)).toEqual([0.5, 2])
    expect(Array.from(up.space!.y)).toEqual([0.5, 0.75]) // (1 · 0 + 3 · 1) / 4
  })
  // A is a square of 2 km: 8 km; B two squares on top of each other: 6 km
  it('forgets borders inside', () => expect(Array.from(up.space!.perimeter)).toEqual([8, 6]))
  it('adds up borders between, once for each side', () => {
    expect(Array.from(up.contiguity!.rook.to)).toEqual([1, 0])
    expect(Array.from(up.contiguity!.rook.weight)).toEqual([2, 2])
    expect(Array.from(up.contiguity!.queen.weight)).toEqual([1, 1])
  })
  it('may be one area alone, without neighbours', () => {
    const one = raise(
      city,
      'city',
      city.ids.map(() => ''),
    )
    expect(Array.from(one.space!.perimeter)).toEqual([10])
    expect(Array.from(one.contiguity!.queen.start)).toEqual([0, 0])
  })
  it('is itself when every area is its own parent', () => {
    const same = raise(city, 'base', city.ids)
    expect(Array.from(same.space!.x)).toEqual(Array.from(city.space!.x))
    expect(same.contiguity!.rook).toEqual(city.contiguity!.rook)
  })
  it('does without geometry', () =>
    expect(raise({ ...city, space: null, contiguity: null }, 'd', city.ids)).toMatchObject({
      space: null,
      contiguity: null,
    }))
})
