import { describe, expect, it } from 'vitest'
import { bivariateMoran } from '../../../src/measures/association/bivariate-moran.ts'
import { geary } from '../../../src/measures/association/geary.ts'
import { getisOrd } from '../../../src/measures/association/getis-ord.ts'
import { joinCounts } from '../../../src/measures/association/join-counts.ts'
import { localGetisOrd } from '../../../src/measures/association/local-getis-ord.ts'
import { localMoran } from '../../../src/measures/association/local-moran.ts'
import { moran } from '../../../src/measures/association/moran.ts'
import { moranOfRates } from '../../../src/measures/association/moran-of-rates.ts'
import { median } from '../../../src/math/median.ts'
import { agree } from '../../support/agree.ts'
import { dense, withOwn } from '../../support/dense-association.ts'
import { drawnCity } from '../../support/drawn-city.ts'
import { laidOut, linkWays } from '../../support/laid-out.ts'

/** Undefined in both, or the same. */
const alike = (got: number, want: number) => (Number.isFinite(want) ? agree(got, want) : expect(got).toBeNaN())

describe.each(linkWays)('with all pairs of areas in a matrix, $kind by $name:', (way) => {
  const cities = Array.from({ length: 25 }, (_, seed) => {
    const city = drawnCity(seed + 1)
    const reach = { k: 1 + (seed % 6), km: 0.5 + 0.1 * (seed % 9) }
    return { ...laidOut(city, way, reach), inputs: city.inputs, asked: { ...way, ...reach } }
  })
  it('the cities are of many kinds', () => {
    expect(Math.max(...cities.map(({ where }) => where.length))).toBeGreaterThan(25)
    expect(cities.filter(({ share, w }) => Number.isFinite(dense.moran(share, w))).length).toBeGreaterThan(20)
  })
  it("Moran's I, Geary's C and Getis–Ord's G", () => {
    for (const { inputs, asked, share, w } of cities) {
      alike(moran.compute(inputs, asked), dense.moran(share, w))
      alike(geary.compute(inputs, asked), dense.geary(share, w))
      const linked = w.flat().some((one) => one > 0)
      alike(getisOrd.compute(inputs, asked), linked ? dense.getisOrd(share, w) : NaN)
    }
  })
  it("Moran's I of rates and of two groups", () => {
    for (const { inputs, asked, share, around, group, total, w } of cities) {
      alike(moranOfRates.compute(inputs, asked), dense.moran(dense.ratesOfBayes(group, total), w))
      alike(bivariateMoran.compute(inputs, asked), dense.bivariateMoran(share, around, w))
    }
  })
  it('join counts of each kind', () => {
    for (const { inputs, asked, share, w } of cities) {
      const linked = w.flat().some((one) => one > 0)
      const want = dense.joins(
        share.map((p) => Number(p > median(share))),
        w,
      )
      for (const [joins, kind] of (['both', 'one', 'none'] as const).entries())
        alike(joinCounts.compute(inputs, { ...asked, joins }), linked ? want[kind] : NaN)
    }
  })
  it("local Moran, and Getis–Ord's G* and G by area", () => {
    for (const { inputs, asked, where, share, w } of cities) {
      const moranAt = localMoran.compute(inputs, asked)
      dense.localMoran(share, w).forEach((want, i) => alike(moranAt[where[i]!]!, want))
      const star = dense.hot(share, withOwn(w, way.weights === 0))
      const starAt = localGetisOrd.compute(inputs, { ...asked, own: 0 })
      star.forEach((want, i) => alike(starAt[where[i]!]!, want))
      const outAt = localGetisOrd.compute(inputs, { ...asked, own: 1 })
      dense.hotAround(share, w).forEach((want, i) => alike(outAt[where[i]!]!, want))
    }
  })
})
