import { describe, expect, it } from 'vitest'
import { moranByArea } from '../../../src/measures/association/moran-by-area.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { neighbours } from '../../support/city.ts'

describe('moranByArea', () => {
  it.each(kunststadt)('adds up to Moran: $name', ({ share, links }) => {
    const rows = weighted(links, 'row')
    const total = moranByArea(share, rows).I.reduce((sum, value) => sum + value, 0)
    const S0 = rows.weight.reduce((sum, w) => sum + w, 0)
    expect(total / S0).toBeCloseTo(moranTest(share, rows).I, 10)
  })
  // by hand: 5 5 0, mean 10/3; the third stands out
  it('names the corner of the scatterplot', () =>
    expect(
      moranByArea(
        [5, 5, 0, 0],
        neighbours(4, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0)),
      ).quadrants,
    ).toEqual(['high-high', 'high-low', 'low-low', 'low-low']))
  it('says nothing of an area without neighbours, nor where all are equal', () => {
    expect(
      moranByArea(
        [1, 2],
        neighbours(2, () => 0),
      ),
    ).toEqual({ I: Float64Array.of(NaN, NaN), quadrants: [null, null] })
    expect(
      moranByArea(
        [2, 2],
        neighbours(2, () => 1),
      ).quadrants,
    ).toEqual([null, null])
  })
})
