import { describe, expect, it } from 'vitest'
import { bivariateMoran } from '../../../src/measures/association/bivariate-moran.ts'
import { geary } from '../../../src/measures/association/geary.ts'
import { getisOrd } from '../../../src/measures/association/getis-ord.ts'
import { joinCounts } from '../../../src/measures/association/join-counts.ts'
import { localGetisOrd } from '../../../src/measures/association/local-getis-ord.ts'
import { moran } from '../../../src/measures/association/moran.ts'
import { median } from '../../../src/math/median.ts'
import type { Deviation } from '../../../src/model/measure.ts'
import { agree } from '../../support/agree.ts'
import { arrangements } from '../../support/arrangements.ts'
import { dense, withOwn } from '../../support/dense-association.ts'
import { drawnCity } from '../../support/drawn-city.ts'
import { laidOut, linkWays } from '../../support/laid-out.ts'

type Values = readonly number[]

/** Mean and variance over all n! orders of n things, each as likely as the next. */
function moments(n: number, of: (order: Values) => number): { mean: number; variance: number } {
  const values = arrangements(Array.from({ length: n }, (_, i) => i)).map(of)
  const mean = values.reduce((a, b) => a + b) / values.length
  return { mean, variance: values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length }
}

/** Relative, as the variance of G is a very small number; of what never changes it is 0 but for rounding. */
function asCounted({ expected, variance }: Deviation, counted: { mean: number; variance: number }) {
  if (!Number.isFinite(counted.mean)) return expect(variance).toBeNaN()
  agree(expected, counted.mean)
  if (counted.variance < 1e-20) expect(Math.abs(variance)).toBeLessThan(1e-12)
  else agree(variance / counted.variance, 1)
}

const cityOf = (areas: number) =>
  Array.from({ length: 50 }, (_, seed) => drawnCity(seed + 1, areas)).find(({ outlines }) => outlines.length === areas)!

describe.each(linkWays)('expectation and variance over every order, $kind by $name', (way) => {
  // 5,040 orders of seven areas for one way, 24 to 720 for all
  it.each(way.neighbours + way.weights === 0 ? [4, 5, 6, 7] : [4, 5, 6])('of %i areas', (n) => {
    const city = cityOf(n)
    const reach = { k: 2, km: 0.7 }
    const { share, around, w } = laidOut(city, way, reach)
    const asked = { ...way, ...reach }
    const dealt = (values: Values, of: (values: Values) => number) =>
      moments(n, (order) => of(order.map((i) => values[i]!)))
    const linked = w.flat().some((one) => one > 0)
    expect(linked).toBe(true)

    asCounted(
      moran.dealt!(city.inputs, asked),
      dealt(share, (x) => dense.moran(x, w)),
    )
    asCounted(
      geary.dealt!(city.inputs, asked),
      dealt(share, (x) => dense.geary(x, w)),
    )
    asCounted(
      getisOrd.dealt!(city.inputs, asked),
      dealt(share, (x) => dense.getisOrd(x, w)),
    )
    asCounted(
      bivariateMoran.dealt!(city.inputs, asked),
      dealt(around, (y) => dense.bivariateMoran(share, y, w)),
    )
    const black = share.map((p) => Number(p > median(share)))
    for (const [joins, kind] of (['both', 'one', 'none'] as const).entries())
      asCounted(
        joinCounts.dealt!(city.inputs, { ...asked, joins }),
        dealt(black, (b) => dense.joins(b, w)[kind]),
      )
  })

  it('of spots: by area, of all values for G* and of those of the others for G', () => {
    const n = 6
    const city = cityOf(n)
    const reach = { k: 2, km: 0.7 }
    const { share, w } = laidOut(city, way, reach)
    const star = localGetisOrd.compute(city.inputs, { ...way, ...reach, own: 0 })
    const out = localGetisOrd.compute(city.inputs, { ...way, ...reach, own: 1 })
    let seen = 0
    for (const [i, own] of withOwn(w, way.weights === 0).entries()) {
      seen += spot(star[i]!, own, share)
      seen += spot(out[i]!, w[i]!.toSpliced(i, 1), share.toSpliced(i, 1))
    }
    expect(seen).toBeGreaterThan(n)
  })
})

/** Counts the spot if it has a score, which then is its distance from the mean over all orders in standard deviations. */
function spot(z: number, weights: Values, values: Values): number {
  const at = (order: Values) => order.reduce((sum, i, place) => sum + weights[place]! * values[i]!, 0)
  const { mean, variance } = moments(values.length, at)
  if (variance < 1e-20) expect(z).toBeNaN()
  else agree(z, (at(values.map((_, i) => i)) - mean) / Math.sqrt(variance))
  return Number(variance >= 1e-20)
}
