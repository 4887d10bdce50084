import { describe, expect, it } from 'vitest'
import { betaTables } from '../../../src/math/beta-tables.ts'
import { binomialDraw } from '../../../src/math/binomial-draw.ts'
import { normalQuantile } from '../../../src/math/normal-quantile.ts'
import { random } from '../../../src/math/random.ts'
import { mix, type Mixture } from '../../../src/measures/reliability/mixture.ts'
import { ratePosterior } from '../../../src/measures/reliability/rate-posterior.ts'
import { shrunkenChange } from '../../../src/measures/reliability/shrunken-change.ts'

/** Each area is itself in the later year less itself in the earlier one. */
const differences = (n: number): Mixture => ({
  areas: n,
  start: Int32Array.from({ length: n + 1 }, (_, i) => 2 * i),
  from: Int32Array.from({ length: 2 * n }, (_, p) => (p % 2 === 0 ? p / 2 : n + (p - 1) / 2)),
  share: Float64Array.from({ length: 2 * n }, (_, p) => (p % 2 === 0 ? 1 : -1)),
})
const years = (n: number) => Array.from({ length: 2 * n }, (_, i) => (i < n ? 'now' : 'then'))
const sum = (list: readonly number[]) => list.reduce((a, b) => a + b, 0)

// four areas of 1000 persons: the shares 20, 22, 30, 40 % were 20, 24, 24, 40 %
const events = [200, 220, 300, 400, 200, 240, 240, 400]
const persons = events.map(() => 1000)
const changes = [0, -0.02, 0.06, 0]

/** Mean and variance of the draws of each area, by the beta laws of the counts. */
function drawn(made: Mixture) {
  const { a, b } = ratePosterior(events, persons, years(4))
  const mean = Float64Array.from(a, (x, i) => x / (x + b[i]!))
  const variance = mean.map((p, i) => (p * (1 - p)) / (a[i]! + b[i]! + 1))
  const out = new Float64Array(4)
  mix(made, mean, out)
  const parts = Array.from(out, (_, i) => [2 * i, 2 * i + 1])
  return {
    mean: [...out],
    variance: parts.map((own) => sum(own.map((p) => made.share[p]! ** 2 * variance[made.from[p]!]!))),
    rate: mean,
  }
}

describe('shrunkenChange', () => {
  // normal–normal: weight w = τ²/(τ² + v), mean m + w(d − m), variance w v, with τ² so that Σ(d − m)²/(τ² + v) = 3
  it.each([0, 0.8])('has the mean and variance that its counts leave (%d are counted again)', (again) => {
    const { mean, variance, rate } = drawn(shrunkenChange({ events, persons }, differences(4), years(4), again))
    const chance = [0, 1, 2, 3].map((i) => {
      const [now, then] = [rate[i]!, rate[4 + i]!]
      const [v, w] = [(now * (1 - now)) / 1000, (then * (1 - then)) / 1000]
      const p = (now + then) / 2
      // two counts of the same persons go together by (q − p)/(1 − p)
      return v + w - 2 * Math.max(0, (again - p) / (1 - p)) * Math.sqrt(v * w)
    })
    let [low, high] = [0, 1]
    for (let step = 0; step < 200; step++) {
      const between = (low + high) / 2
      const weights = chance.map((v) => 1 / (between + v))
      const m = sum(weights.map((w, i) => w * changes[i]!)) / sum(weights)
      if (sum(weights.map((w, i) => w * (changes[i]! - m) ** 2)) > 3) low = between
      else high = between
    }
    const weights = chance.map((v) => 1 / (low + v))
    const m = sum(weights.map((w, i) => w * changes[i]!)) / sum(weights)
    chance.forEach((v, i) => {
      const kept = low / (low + v)
      expect(mean[i]).toBeCloseTo(m + kept * (changes[i]! - m), 7)
      expect(variance[i]! / (kept * v)).toBeCloseTo(1, 5)
    })
  })
  it('leaves areas made of nothing as they are', () => {
    const made = { ...differences(4), areas: 5, start: Int32Array.of(0, 2, 4, 6, 8, 8) }
    const out = new Float64Array(5)
    mix(shrunkenChange({ events, persons }, made, years(4)), new Float64Array(8).fill(0.2), out)
    expect(out[4]).toBeNaN()
    expect(out.slice(0, 4).every(Number.isFinite)).toBe(true)
  })

  // Cities whose true changes are known. An area is in the highest tenth of the changes counted; how often is its true change
  // among the highest tenth, and how often do the draws say so? Differences of two years each drawn by itself say half as often again.
  it('says as often as it is so that a change is among the largest', () => {
    const [n, draws] = [300, 200]
    const says = { plain: 0, shrunken: 0, truth: 0, areas: 0 }
    for (let seed = 1; seed <= 12; seed++) {
      const next = random(seed)
      const normal = () => normalQuantile((next() * (2 ** 32 - 2) + 1) / 2 ** 32)
      const size = Array.from({ length: n }, () => 150 + Math.floor(800 * next()))
      const before = size.map(() => 0.15 + 0.04 * normal()).map((p) => Math.max(0.01, p))
      const true_ = size.map(() => 0.02 * normal())
      const now = before.map((p, i) => Math.min(0.9, Math.max(0.005, p + true_[i]!)))
      const counted = [now, before].map((rates) => rates.map((p, i) => binomialDraw(size[i]!, p, next)))
      const counts = { events: counted.flat(), persons: [...size, ...size] }
      const top = (values: readonly number[]) => {
        const bound = [...values].sort((x, y) => y - x)[n / 10 - 1]!
        return values.map((x) => x >= bound)
      }
      const own = top(size.map((s, i) => (counted[0]![i]! - counted[1]![i]!) / s))
      const real = top(now.map((p, i) => p - before[i]!))
      const { a, b } = ratePosterior(counts.events, counts.persons, years(n))
      const draw = betaTables(a, b)
      const rates = Array.from(a, (_, i) => {
        const into = new Float64Array(draws)
        draw(i, next, into)
        return into
      })
      const frequency = (made: Mixture) => {
        const out = new Float64Array(n)
        let hits = 0
        for (let d = 0; d < draws; d++) {
          mix(
            made,
            Float64Array.from(rates, (own) => own[d]!),
            out,
          )
          top([...out]).forEach((hit, i) => (hits += Number(hit && own[i]!)))
        }
        return hits / draws
      }
      says.plain += frequency(differences(n))
      says.shrunken += frequency(shrunkenChange(counts, differences(n), years(n)))
      says.truth += own.filter((hit, i) => hit && real[i]!).length
      says.areas += own.filter(Boolean).length
    }
    const part = (k: number) => k / says.areas
    expect(Math.abs(part(says.shrunken) - part(says.truth))).toBeLessThan(0.06)
    expect(part(says.plain) - part(says.truth)).toBeGreaterThan(0.08)
  })
})
