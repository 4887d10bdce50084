import { expect, it } from 'vitest'
import { gearyTest } from '../../../src/measures/association/geary-test.ts'
import { neighbours } from '../../support/city.ts'

const row = (n: number) => neighbours(n, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

// 0 1 0 1: (3/(2 · 6)) · 6 · 1 / 1 = 1.5
it('is above 1 on a chessboard', () => expect(gearyTest([0, 1, 0, 1], row(4)).C).toBeCloseTo(1.5, 12))
// 0 0 1 1: one contrast twice: (3/12) · 2 / 1
it('is below 1 where like stands by like', () => expect(gearyTest([0, 0, 1, 1], row(4)).C).toBeCloseTo(0.5, 12))
it('does not change with unit and zero', () =>
  expect(gearyTest([10, 30, 20, 50], row(4)).C).toBeCloseTo(gearyTest([1, 3, 2, 5], row(4)).C, 12))
it('is undefined without differences', () => expect(gearyTest([2, 2, 2, 2], row(4)).C).toBeNaN())
