import { describe, expect, it } from 'vitest'
import { bivariateArranged, bivariateMoranTest } from '../../../src/measures/association/bivariate-moran-test.ts'
import { moranTest } from '../../../src/measures/association/moran-test.ts'
import { weighted } from '../../../src/measures/association/weighted.ts'
import { kunststadt } from '../../support/association-cases.ts'
import { arrangements } from '../../support/arrangements.ts'
import { neighbours } from '../../support/city.ts'

const row = (n: number) => neighbours(n, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))

describe('bivariateMoranTest', () => {
  // by hand: x 0 0 1 1 and y 0 1 0 1, z and v ±1; borders 1–2, 2–3, 3–4, both ways:
  // z1 v2 + z2 v1 + z2 v3 + z3 v2 + z3 v4 + z4 v3 = −1 + 1 + 1 + 1 + 1 − 1 = 2, over S₀ = 6
  it('agrees with a worked example', () =>
    expect(bivariateMoranTest([0, 0, 1, 1], [0, 1, 0, 1], row(4)).I).toBeCloseTo(1 / 3, 12))
  it.each(kunststadt)('of a variable with itself is Moran: $name', ({ share, links }) => {
    const rows = weighted(links, 'row')
    expect(bivariateMoranTest(share, share, rows).I).toBeCloseTo(moranTest(share, rows).I, 12)
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
    const got = bivariateMoranTest(share, total, rows)
    expect(got.I).toBeCloseTo(product / S0, 12)
  })
  it('is undefined where one is constant', () => expect(bivariateMoranTest([1, 2, 3], [5, 5, 5], row(3)).I).toBeNaN())
  it('is the same for every arrangement of y, also where links have one direction', () => {
    const oneWay = neighbours(4, (i, j) => (j === i + 1 ? i + 1 : 0))
    const [x, y] = [
      [3, 1, 4, 1.5],
      [2, 7, 1, 8],
    ]
    const of = bivariateArranged(x, y, oneWay)
    for (const arranged of arrangements(y))
      expect(of(Float64Array.from(arranged))).toBeCloseTo(bivariateMoranTest(x, arranged, oneWay).I, 12)
  })
  it.each([1, 2, 3])('has mean and variance of all arrangements of y: links %i', (far) => {
    const links = neighbours(6, (i, j) => (i !== j && (i + far * j) % 3 === 0 ? 1 + ((i * j) % 2) : 0))
    const [x, y] = [
      [3, 1, 4, 1.5, 9, 2.6],
      [2, 7, 1, 8, 2.8, 1.8],
    ]
    const all = arrangements(y).map((arranged) => bivariateMoranTest(x, arranged, links))
    const mean = all.reduce((sum, { I }) => sum + I, 0) / all.length
    const variance = all.reduce((sum, { I }) => sum + (I - mean) ** 2, 0) / all.length
    expect(mean).toBeCloseTo(0, 12)
    for (const { I, randomisation } of all.slice(0, 10)) {
      expect(randomisation.variance).toBeCloseTo(variance, 12)
      expect(randomisation.z).toBeCloseTo(I / Math.sqrt(variance), 12)
    }
  })
})
