import { describe, expect, it } from 'vitest'
import { told } from '../../src/protect/cell.ts'
import { sameCells, type SharedCell } from '../../src/protect/same-cell.ts'

const one = (numerator: number[], denominator: number[], minimum = 3, facilities = false, share = true) => ({
  numerator: Float64Array.from(numerator),
  denominator: Float64Array.from(denominator),
  facilities,
  share,
  minimum,
})
const all = [100, 200, 300]
/** Every number of persons that a shared count tells in the first area. */
const first = ({ faces, value }: Pick<SharedCell, 'faces' | 'value'>) =>
  faces.map((face) => told({ value, faces, minimum: 1, state: new Uint8Array(3), base: 2 }, face, 0))

it('different counts stand apart', () =>
  expect(sameCells([one([1, 2, 3], all), one([1, 3, 4], all)], 2)).toMatchObject([{ members: [0] }, { members: [1] }]))
it('a count tells the group and its rest', () =>
  expect(first(sameCells([one([1, 2, 3], all)], 2)[0]!)).toEqual([1, 99]))
it('facilities tell only the persons they are for', () => {
  const [cell] = sameCells([one([7, 2, 9], all, 3, true)], 2)
  expect([...cell!.value]).toEqual(all)
  expect(first(cell!)).toEqual([100])
})

it('a ratio of two populations has no rest', () =>
  expect(first(sameCells([one([150, 2, 3], all, 3, false, false)], 2)[0]!)).toEqual([150]))

describe('the same numerator', () => {
  it('on two denominators is one count, with the rests of both and the higher minimum', () => {
    const cells = sameCells([one([1, 2, 3], all), one([1, 2, 3], [50, 60, 110], 5)], 2)
    expect(cells).toMatchObject([{ members: [0, 1], minimum: 5 }])
    expect(first(cells[0]!)).toEqual([1, 99, 1, 49])
  })
  it('is so in the base areas where both are there', () => {
    const [cell, ...more] = sameCells([one([1, NaN, NaN], all), one([1, 2, 3], all)], 2)
    expect(more).toEqual([])
    expect([...cell!.value]).toEqual([1, 2, 3])
    expect(sameCells([one([1, NaN, NaN], all), one([NaN, 2, 3], all)], 2)).toHaveLength(2)
  })
})
it('what is left of a denominator is the same count', () => {
  const [cell, ...more] = sameCells([one([1, 20, 21], all), one([99, 180, 279], all)], 2)
  expect(more).toEqual([])
  expect([...cell!.value]).toEqual([1, 20, 21])
  expect(first(cell!)).toEqual([1, 99, 99, 1])
})
it('so it is on yet another denominator', () => {
  // 30 of 50 elsewhere: 30 is what 70 leaves of 100
  const [cell, ...more] = sameCells([one([70, 20, 90], all), one([30, 180, 210], [50, 190, 240])], 2)
  expect(more).toEqual([])
  expect(first(cell!)).toEqual([70, 30, 30, 20])
})
// a of x, b of y, a of a + b: whichever of them comes last joins the others
it.each([
  [0, 1, 2],
  [0, 2, 1],
  [1, 2, 0],
])('an indicator joins two that have nothing in common without it: %i %i %i', (...order) => {
  const three = [one([2, 30, 32], all), one([7, 40, 47], [50, 90, 140]), one([2, 30, 32], [9, 70, 79])]
  const [cell, ...more] = sameCells(
    order.map((k) => three[k]!),
    2,
  )
  expect(more).toEqual([])
  expect([...new Set(first(cell!))].sort((a, b) => a - b)).toEqual([2, 7, 43, 98])
})
describe('a denominator', () => {
  it('tells the count that another indicator shows as a part', () =>
    expect(sameCells([one([2, 30, 32], all), one([1, 20, 21], [2, 30, 32])], 2)).toMatchObject([
      { members: [0], witnesses: [1] },
      { members: [1], witnesses: [] },
    ]))
  it('tells the rest of one', () =>
    expect(sameCells([one([2, 30, 32], all), one([1, 20, 21], [98, 170, 268])], 2)[0]).toMatchObject({
      witnesses: [1],
    }))
  it("tells nothing that is nobody else's part", () =>
    expect(sameCells([one(all, [1, 2, 3], 3, false, false), one([1, 20, 21], all)], 2)).toMatchObject([
      { members: [0], witnesses: [] },
      { members: [1], witnesses: [] },
    ]))
})
