import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { shuffle } from '../../../src/math/shuffle.ts'
import { measures } from '../../../src/measures/index.ts'
import type { Inputs, Measure } from '../../../src/model/measure.ts'
import { city } from '../../support/city.ts'

const dealt = Object.values(measures).filter((one) => one.dealt)

it('is known of what association there is', () =>
  expect(dealt.map(({ id }) => id)).toEqual(['bivariate-moran', 'geary', 'getis-ord', 'join-counts', 'moran']))

describe.each(dealt)('$id dealt out to the areas', (measure) => {
  const ways = [
    {},
    { neighbours: 1 },
    { neighbours: 2, weights: 1 },
    { neighbours: 3, k: 3 },
    { neighbours: 4, km: 1.5 },
  ]
  it.each(ways)('has mean and variance of 2000 dealings: %o', (given) => {
    const x = city(8)
    const { expected, variance, z, p } = measure.dealt!(x, given)
    const values = dealings(measure, x, 2000).map((one) => measure.compute(one, given))
    const mean = values.reduce((a, b) => a + b) / values.length
    const second = values.map((value) => (value - expected) ** 2)
    const middle = second.reduce((a, b) => a + b) / second.length
    const spread = Math.sqrt(second.reduce((a, b) => a + (b - middle) ** 2, 0) / second.length)
    expect(Math.abs(mean - expected)).toBeLessThan(5 * Math.sqrt(variance / values.length))
    expect(Math.abs(middle - variance)).toBeLessThan((5 * spread) / Math.sqrt(values.length))
    expect(z).toBeCloseTo((measure.compute(x, given) - expected) / Math.sqrt(variance), 10)
    expect(p).toBeGreaterThanOrEqual(0)
    expect(p).toBeLessThanOrEqual(1)
  })
})

/** The same map with what stands in its areas dealt out to them anew: the second group where there is one. */
function dealings({ needs }: Measure, x: Inputs, times: number): Inputs[] {
  const next = random(4)
  const from = Float64Array.from(x.total, (_, i) => i)
  const take = (v: ArrayLike<number>) => Array.from(from, (i) => v[i]!)
  return Array.from({ length: times }, () => {
    shuffle(from, next)
    return needs.includes('second')
      ? { ...x, second: take(x.second), secondTotal: take(x.secondTotal) }
      : { ...x, group: take(x.group), total: take(x.total) }
  })
}
