import { expect, it } from 'vitest'
import { influence } from '../../../../src/measures/composite/analysis/influence.ts'
import { stream } from '../../../../src/math/stream.ts'

const f = (...values: number[]) => Float64Array.from(values)

// correlations 1 and 0.8
it('is a share of correlations', () => {
  const parts = [
    { id: 'a', values: f(1, 2, 3, 4) },
    { id: 'b', values: f(1, 3, 2, 4) },
  ]
  const got = influence(parts, f(1, 2, 3, 4))
  expect(got.map(({ id }) => id)).toEqual(['a', 'b'])
  expect(got[0]!.correlation).toBeCloseTo(1, 12)
  expect(got[1]!.correlation).toBeCloseTo(0.8, 12)
  expect(got[0]!.share).toBeCloseTo(1 / 1.8, 12)
})

it('is below 0 for a part that runs against the index', () => {
  const [, against] = influence(
    [
      { id: 'a', values: f(1, 2, 3, 5) },
      { id: 'b', values: f(3, 4, 1, 2) },
    ],
    f(1, 2, 3, 4),
  )
  expect(against!.share).toBeLessThan(0)
})

it('adds up to 1, and parts weighted by their spread give the spread of the index', () => {
  const draw = stream(3, 0)
  const column = () => Float64Array.from({ length: 40 }, draw)
  const [parts, weights] = [
    [column(), column(), column()],
    [1, 2, 0.5],
  ]
  const index = parts[0]!.map((_, i) => parts.reduce((sum, part, k) => sum + weights[k]! * part[i]!, 0))
  const got = influence(
    parts.map((values, k) => ({ id: String(k), values })),
    index,
  )
  expect(got.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12)
  const sd = (values: Float64Array) => {
    const mean = values.reduce((a, b) => a + b, 0) / values.length
    return Math.sqrt(values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / values.length)
  }
  // variance of a sum: Σ w sd r = sd of the index
  const total = got.reduce((sum, { correlation }, k) => sum + weights[k]! * sd(parts[k]!) * correlation, 0)
  expect(total).toBeCloseTo(sd(index), 12)
})
