import { describe, expect, it } from 'vitest'
import { bivariateArranged, bivariateMoran } from '../../../src/measures/association/bivariate-moran.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { arrangements } from '../../support/arrangements.ts'
import { neighbours } from '../../support/city.ts'

const row = (n: number) => neighbours(n, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

describe('bivariateMoran', () => {
  // by hand: x 0 0 1 1 and y 0 1 0 1, z and v ±1; borders 1–2, 2–3, 3–4, both ways:
  // z1 v2 + z2 v1 + z2 v3 + z3 v2 + z3 v4 + z4 v3 = −1 + 1 + 1 + 1 + 1 − 1 = 2, over S₀ = 6
  it('agrees with a worked example', () =>
    expect(bivariateMoran([0, 0, 1, 1], [0, 1, 0, 1], row(4)).I).toBeCloseTo(1 / 3, 12))
  it.each(kunststadt)('of a variable with itself is Moran: $name', ({ share, links }) => {
    const rows = weighted(links, 'row')
    expect(bivariateMoran(share, share, rows).I).toBeCloseTo(moranTest(share, rows).I, 12)
  })
  it.each(kunststadt)('is z′Wv/S₀ of matrices: $name', ({ share, total, links }) => {
    const rows = weighted(links, 'row')
    const W = Array.from({ length: share.length }, (_, i) => {
      const line = new Array<number>(share.length).fill(0)
      for (let k = rows.start[i]!; k < rows.start[i + 1]!; k++) line[rows.to[k]!] = rows.weight[k]!
      return line
    })
    const standard = (values: readonly number[]) => {
      const mean = values.reduce((a, b) => a + b) / values.length
      const sd = Math.sqrt(values.reduce((a, b) => a + (b - mean) ** 2, 0) / values.length)
      return values.map((value) => (value - mean) / sd)
    }
    const [z, v] = [standard(share), standard(total)]
    const product = z.reduce((sum, d, i) => sum + d * W[i]!.reduce((around, w, j) => around + w * v[j]!, 0), 0)
    const S0 = W.flat().reduce((a, b) => a + b)
    const got = bivariateMoran(share, total, rows)
    expect(got.I).toBeCloseTo(product / S0, 12)
    expect(got.local.reduce((a, b) => a + b) / S0).toBeCloseTo(got.I, 12)
  })
  it('is undefined where one is constant', () => expect(bivariateMoran([1, 2, 3], [5, 5, 5], row(3)).I).toBeNaN())
  it('is the same for every arrangement of y, also where links have one direction', () => {
    const oneWay = neighbours(4, (i, j) => (j === i + 1 ? i + 1 : 0))
    const [x, y] = [
      [3, 1, 4, 1.5],
      [2, 7, 1, 8],
    ]
    const of = bivariateArranged(x, y, oneWay)
    for (const arranged of arrangements(y))
      expect(of(Float64Array.from(arranged))).toBeCloseTo(bivariateMoran(x, arranged, oneWay).I, 12)
  })
})
