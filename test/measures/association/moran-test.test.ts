import { describe, expect, it } from 'vitest'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { associationAgrees } from '../../support/association-agrees.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { arrangements } from '../../support/arrangements.ts'
import { neighbours } from '../../support/city.ts'

describe('esda, numpy and spdep on kunststadt-64', () => associationAgrees(kunststadt))

const row = (n: number) => neighbours(n, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

describe('moranTest', () => {
  // by hand: 1 2 3 in a row, z −1 0 1: no product of neighbours but 0
  it('is 0 for a straight slope of three', () => expect(moranTest([1, 2, 3], row(3)).I).toBeCloseTo(0, 12))
  // 0 1 0 1: z ±½, three borders of −¼ twice each: (4/6) · (−1.5)/1 = −1
  it('is −1 on a chessboard', () => expect(moranTest([0, 1, 0, 1], row(4)).I).toBeCloseTo(-1, 12))
  it('has the mean and variance of all arrangements', () => {
    const values = [3, 1, 4, 1.5, 9]
    const all = arrangements(values).map((x) => moranTest(x, row(5)).I)
    const mean = all.reduce((a, b) => a + b) / all.length
    const { randomisation } = moranTest(values, row(5))
    expect(randomisation.expected).toBeCloseTo(mean, 12)
    expect(randomisation.variance).toBeCloseTo(all.reduce((a, b) => a + (b - mean) ** 2, 0) / all.length, 12)
  })
  it('does not change with unit and zero of the values', () =>
    expect(moranTest([13, 11, 14, 12], row(4)).I).toBeCloseTo(moranTest([3, 1, 4, 2], row(4)).I, 12))
  it('is undefined without differences or neighbours', () => {
    expect(moranTest([2, 2, 2], row(3)).I).toBeNaN()
    expect(
      moranTest(
        [1, 2, 3],
        neighbours(3, () => 0),
      ).I,
    ).toBeNaN()
  })
})
