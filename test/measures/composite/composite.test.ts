import { describe, expect, it } from 'vitest'
import { composite } from '../../../src/measures/composite/composite.ts'
import { presets } from '../../../src/measures/composite/presets.ts'
import { classOf } from '../../../src/measures/classify/class-of.ts'
import { agree } from '../../support/agree.ts'
import { mss, summary } from '../../support/mss.ts'

const one = Uint8Array.of(1, 1, 1, 1)
const chain = {
  columns: Object.freeze([Object.freeze([0, 0, 2, 2]), Object.freeze([2, 0, 2, 0])]),
  directions: ['burden', 'burden'],
  weights: Object.freeze([1, 1]),
  normalise: 'z-population',
  aggregate: 'sum',
  restandardise: true,
  pool: one,
} as const

describe('composite', () => {
  // by hand: means 1, SDs 1: z −1 −1 1 1 and 1 −1 1 −1; sums 0 −2 2 0, SD √(8/4) = √2
  it('agrees with a worked example', () => {
    const { z, sum, value } = composite(chain)
    expect(z.map((column) => Array.from(column))).toEqual([
      [-1, -1, 1, 1],
      [1, -1, 1, -1],
    ])
    expect(Array.from(sum)).toEqual([0, -2, 2, 0])
    Array.from(value).forEach((got, i) => expect(got).toBeCloseTo([0, -Math.SQRT2, Math.SQRT2, 0][i]!, 12))
  })
  // by hand: the second column turned, z −1 1 −1 1: sums −2 0 0 2
  it('turns resources round, so that high is burden', () => {
    const { z, sum } = composite({ ...chain, directions: ['burden', 'resource'] })
    expect(Array.from(z[1]!)).toEqual([-1, 1, -1, 1])
    expect(Array.from(sum)).toEqual([-2, 0, 0, 2])
  })
  // by hand: 2·z₁ + z₂
  it('weighs', () => expect(Array.from(composite({ ...chain, weights: [2, 1] }).sum)).toEqual([-1, -3, 3, 1]))
  it('is the sum itself unless restandardised', () =>
    expect(Array.from(composite({ ...chain, restandardise: false }).value)).toEqual([0, -2, 2, 0]))
  // by hand: the mean of both, 0 −1 1 0
  it('can be a mean', () =>
    expect(Array.from(composite({ ...chain, aggregate: 'mean', restandardise: false }).value)).toEqual([0, -1, 1, 0]))
  it('is undefined outside the pool', () =>
    expect(Array.from(composite({ ...chain, pool: Uint8Array.of(0, 1, 1, 0) }).value)).toEqual([NaN, -1, 1, NaN]))
  it('is undefined where an indicator is missing', () => {
    const { value } = composite({
      ...chain,
      columns: [
        [0, 0, 2, 2],
        [2, 0, 2, NaN],
      ],
    })
    expect(Array.from(value, Number.isNaN)).toEqual([false, false, false, true])
  })
  it('is undefined when an indicator is the same everywhere', () =>
    expect(
      Array.from(
        composite({
          ...chain,
          columns: [
            [0, 0, 2, 2],
            [5, 5, 5, 5],
          ],
        }).value,
      ),
    ).toEqual([NaN, NaN, NaN, NaN]))
  it('is undefined when indicators cancel, not the rounding that is left', () => {
    const share = [3.1, 41.7, 12.9, 77.3]
    const { sum, value } = composite({ ...chain, columns: [share, share.map((x) => 100 - x)] })
    expect(Math.max(...sum.map(Math.abs))).toBeLessThan(1e-14)
    expect(Array.from(value)).toEqual([NaN, NaN, NaN, NaN])
  })
})

describe('numpy on kunststadt-64, in the manner of Berlin', () => {
  const preset = presets['berlin-mss']
  const run = (names: readonly string[], normalise: 'z-population' | 'z-sample' = preset.normalise as 'z-population') =>
    composite({
      columns: names.map((name) => Object.freeze(mss.map(({ values }) => values[name]!))),
      directions: names.map(() => 'burden' as const),
      weights: names.map(() => 1),
      normalise,
      aggregate: preset.aggregate,
      restandardise: preset.restandardise,
      pool: Uint8Array.from(mss, ({ valid }) => (valid ? 1 : 0)),
    })
  const status = run(['S1', 'S2', 'S3'])
  const dynamics = run(['D1', 'D2', 'D3'])
  const valid = mss.map((area, i) => ({ area, i })).filter(({ area }) => area.valid)

  it('has 46 valid areas of 64', () => {
    expect([mss.length, valid.length]).toEqual([summary.n, summary.n_valid])
    expect(status.value.filter((value) => !Number.isNaN(value))).toHaveLength(46)
  })

  it.each(valid)('agrees on $area.id', ({ area: { expected }, i }) => {
    ;['zS1', 'zS2', 'zS3'].forEach((name, k) => agree(status.z[k]![i]!, Number(expected![name])))
    ;['zD1', 'zD2', 'zD3'].forEach((name, k) => agree(dynamics.z[k]![i]!, Number(expected![name])))
    agree(status.sum[i]!, Number(expected!.status_sum))
    agree(status.value[i]!, Number(expected!.status_index))
    agree(dynamics.sum[i]!, Number(expected!.dyn_sum))
    agree(dynamics.value[i]!, Number(expected!.dyn_index))
    const klasse = classOf(status.value[i]!, preset.classes)!
    const change = classOf(dynamics.value[i]!, preset.dynamicsClasses)!
    expect([klasse.label.de, change.label.de, klasse.sign + change.sign]).toEqual([
      expected!.status_class,
      expected!.dyn_class,
      expected!.sdi,
    ])
  })

  it('has as many areas in each class', () => {
    const counts = (labels: string[]) =>
      labels.reduce<Record<string, number>>((all, one) => ({ ...all, [one]: (all[one] ?? 0) + 1 }), {})
    expect(counts(valid.map(({ i }) => classOf(status.value[i]!, preset.classes)!.label.de))).toEqual(
      summary.class_counts.status,
    )
    expect(counts(valid.map(({ i }) => classOf(dynamics.value[i]!, preset.dynamicsClasses)!.label.de))).toEqual(
      summary.class_counts.dynamik,
    )
  })

  // negative control: with n − 1, z shrinks by √(45/46) = 0.989 and no longer agrees
  it('differs with the sample SD', () => {
    const sample = run(['S1', 'S2', 'S3'], 'z-sample')
    for (const { i } of valid) expect(sample.sum[i]! / status.sum[i]!).toBeCloseTo(Math.sqrt(45 / 46), 12)
    expect(
      valid.filter(({ area, i }) => Math.abs(sample.sum[i]! - Number(area.expected!.status_sum)) > 1e-3).length,
    ).toBeGreaterThan(40)
  })
})
