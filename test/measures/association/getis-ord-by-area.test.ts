import { expect, it } from 'vitest'
import { getisOrdByArea } from '../../../src/measures/association/getis-ord-by-area.ts'
import { neighbours } from '../../support/city.ts'

const row = neighbours(4, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

// by hand, values 4 2 1 1: G₂ = (4 + 1)/(8 − 2), G₂* = (4 + 2 + 1)/8
it('is the part of all that stands around, or in and around', () => {
  expect(getisOrdByArea([4, 2, 1, 1], row, { star: false, rows: false }).G[1]).toBeCloseTo(5 / 6, 12)
  expect(getisOrdByArea([4, 2, 1, 1], row, { star: true, rows: false }).G[1]).toBeCloseTo(7 / 8, 12)
})
it('tells clusters of high values from those of low ones', () => {
  const { z } = getisOrdByArea([9, 8, 1, 1], row, { star: true, rows: false })
  expect(z[0]).toBeGreaterThan(0)
  expect(z[3]).toBeLessThan(0)
})
it('is undefined without differences, and without neighbours unless the area itself counts', () => {
  expect(getisOrdByArea([2, 2, 2, 2], row, { star: false, rows: false }).z[0]).toBeNaN()
  const none = neighbours(3, () => 0)
  expect(getisOrdByArea([1, 2, 3], none, { star: false, rows: false }).G[0]).toBeNaN()
  expect(getisOrdByArea([1, 2, 3], none, { star: true, rows: false }).G[2]).toBeCloseTo(0.5, 12)
})
it('is undefined where everybody is a neighbour, or all others are equal, in spite of rounding', () => {
  const everybody = neighbours(3, () => 1 / 2)
  for (const value of getisOrdByArea([0.1, 0.2, 0.7], everybody, { star: true, rows: true }).z) expect(value).toBeNaN()
  const { z } = getisOrdByArea([0.9, 0.1, 0.1, 0.1], row, { star: false, rows: false })
  expect(z[0]).toBeNaN()
  expect(z[3]).not.toBeNaN()
})
