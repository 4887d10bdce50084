import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { gaussianMixture } from '../../../src/measures/typology/mixture.ts'
import { profiles } from '../../../src/measures/typology/profiles.ts'

const draw = random(7)
const normal = () => draw() + draw() + draw() + draw() - 2
const two = Array.from({ length: 90 }, (_, i) => (i < 60 ? [normal(), normal()] : [8 + 2 * normal(), 8 + normal()]))
const columns = [0, 1].map((k) => two.map((row) => row[k]!))
const how = { covariance: 'full', starts: 10, seed: 1 } as const

describe('a mixture', () => {
  const rows = profiles(columns)
  const found = gaussianMixture(rows, 2, how)
  it('finds kinds that lie apart, with their shares', () => {
    const placed = found.place(rows)
    expect(placed.map(({ share }) => share).sort()).toEqual([1 / 3, 2 / 3].map((x) => expect.closeTo(x, 6) as number))
    rows.area.forEach((area, i) => {
      const own = placed.map(({ probability }) => probability[i]!)
      expect(own.reduce((a, b) => a + b)).toBeCloseTo(1, 12)
      expect(found.group[i] === found.group[rows.area.indexOf(0)]).toBe(area < 60)
    })
  })
  it('explains its probabilities by share and density', () => {
    const placed = found.place(rows)
    for (let i = 0; i < rows.n; i++) {
      const all = placed.reduce((sum, { share, density }) => sum + share * density[i]!, 0)
      for (const { share, density, probability } of placed)
        expect(probability[i]).toBeCloseTo((share * density[i]!) / all, 10)
    }
    const log = Array.from({ length: rows.n }, (_, i) =>
      Math.log(placed.reduce((sum, { share, density }) => sum + share * density[i]!, 0)),
    ).reduce((a, b) => a + b)
    expect(found.logLikelihood).toBeCloseTo(log, 8)
  })
  // one share, two means of 2, two covariances of 3 numbers: 11
  it('counts its parameters in BIC', () =>
    expect(found.bic).toBeCloseTo(-2 * found.logLikelihood + 11 * Math.log(90), 10))
  it('of one kind is the normal distribution of all areas', () => {
    const one = gaussianMixture(rows, 1, { ...how, covariance: 'diagonal' })
    const variance = columns.map((x) => {
      const mean = x.reduce((a, b) => a + b) / 90
      return x.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 90
    })
    const log = variance.reduce((sum, v) => sum - 45 * (Math.log(2 * Math.PI * v) + 1), 0)
    expect(one.logLikelihood).toBeCloseTo(log, 8)
  })
  it('is the same in other units, but for their scale', () => {
    const scaled = gaussianMixture(profiles([columns[0]!.map((x) => 1000 * x), columns[1]!]), 2, how)
    expect(scaled.logLikelihood).toBeCloseTo(found.logLikelihood - 90 * Math.log(1000), 6)
  })
})
