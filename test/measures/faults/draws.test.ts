import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { permutationTest } from '../../../src/measures/inference/index.ts'
import { pValues } from '../../../src/measures/inference/p-values.ts'
import { adjustedDissimilarity } from '../../../src/measures/segregation/adjusted-dissimilarity.ts'
import { biasCorrectedDissimilarity } from '../../../src/measures/segregation/bias-corrected-dissimilarity.ts'
import { densityCorrectedDissimilarity } from '../../../src/measures/segregation/density-corrected-dissimilarity.ts'
import { likeliestDistance } from '../../../src/measures/segregation/likeliest-distance.ts'
import { minMax } from '../../../src/measures/segregation/min-max.ts'
import { segregationIndex } from '../../../src/measures/segregation/segregation-index.ts'
import { groups } from '../../support/kunststadt.ts'

const add = (v: ArrayLike<number>) => Array.from(v).reduce((a, b) => a + b, 0)
const { inputs } = groups[0]!

describe('PySAL ModifiedDissim: a generator seeded anew for every draw', () => {
  const even = (next: () => number) => {
    const share = add(inputs.group) / add(inputs.total)
    const group = Array.from(inputs.total, (t) => {
      let here = 0
      for (let person = 0; person < t / 50; person++) if (next() < share) here++
      return here
    })
    const total = Array.from(inputs.total, (t) => Math.ceil(t / 50))
    return segregationIndex.compute({ group, total })
  }
  it('gives one value in any number of draws', () =>
    expect(new Set(Array.from({ length: 50 }, () => even(random(1)))).size).toBe(1))
  it('one generator gives as many as there are draws, as here', () => {
    const next = random(1)
    expect(new Set(Array.from({ length: 50 }, () => even(next))).size).toBe(50)
    const { values } = permutationTest(segregationIndex, inputs, 'evenness', { draws: 50, seed: 1 })
    expect(new Set(values).size).toBe(50)
  })
  it('ours needs no draws, answers the same each time, and leaves the counts of the caller alone', () => {
    const before = Array.from(inputs.group)
    const once = adjustedDissimilarity.compute(inputs)
    expect(adjustedDissimilarity.compute(inputs)).toBe(once)
    expect(Array.from(inputs.group)).toEqual(before)
  })
})

describe('PySAL BiasCorrectedDissim is Allen et al., not Carrington & Troske, and unseeded', () => {
  it('ours names Allen, and Carrington & Troske where theirs is computed', () => {
    expect(biasCorrectedDissimilarity.source).toMatch(/^Allen/)
    expect(adjustedDissimilarity.source).toMatch(/Carrington & Troske/)
  })
  it.each(groups)('the two are two numbers, and each the same every time: $name', ({ inputs }) => {
    const [allen, carrington] = [biasCorrectedDissimilarity, adjustedDissimilarity].map((one) => one.compute(inputs))
    expect(Math.abs(allen! - carrington!)).toBeGreaterThan(1e-3)
    expect(biasCorrectedDissimilarity.compute(inputs)).toBe(allen)
  })
})

// φ(θ − z) + φ(θ + z) is 0 in 64 bits at θ = 0 where z > 38.6: a search from there finds no slope and stays
describe('PySAL DensityCorrectedDissim: a search that starts where the density underflows', () => {
  it('is 0 there', () => {
    const density = (theta: number, z: number) => Math.exp(-((theta - z) ** 2) / 2) + Math.exp(-((theta + z) ** 2) / 2)
    expect(density(0, 38.5)).toBeGreaterThan(0)
    expect(density(0, 38.7)).toBe(0)
    expect(likeliestDistance(38.7)).toBe(38.7)
  })
  it.each(groups)('its number is ours without such areas: $name', ({ inputs: { group, other, total }, pysal }) => {
    const [G, O] = [add(group), add(other)]
    const terms = Array.from(group, (g, i) => {
      const [p, q] = [g / G, other[i]! / O]
      const error = Math.sqrt((p * (1 - p)) / G + (q * (1 - q)) / O)
      const z = error > 0 ? Math.abs(p - q) / error : 0
      return { z, term: (error * likeliestDistance(z)) / 2 }
    })
    const all = add(terms.map(({ term }) => term))
    const lost = add(terms.filter(({ z }) => z > 38.6).map(({ term }) => term))
    // a search may stall somewhat earlier, as it does in one area; else it ends within 8e-6 of the highest point
    const stalled = [0, ...terms.filter(({ z }) => z > 30 && z <= 38.6).map(({ term }) => term)]
    const nearest = Math.min(...stalled.map((more) => Math.abs(all - lost - more - pysal.DensityCorrectedDissim!)))
    expect(nearest).toBeLessThan(2e-5)
    expect(densityCorrectedDissimilarity.compute({ group, total })).toBeCloseTo(all, 12)
  })
})

describe('PySAL inference: p without the observed city among the draws', () => {
  const draws = Array.from({ length: 99 }, (_, i) => i / 100)
  const without = (observed: number) => draws.filter((value) => value >= observed).length / draws.length
  it('can be 0, and ours cannot', () => {
    expect(without(2)).toBe(0)
    expect(pValues(2, draws).high).toBe(1 / 100)
    expect(pValues(2, draws).both).toBe(2 / 100)
  })
  // every rank of 100 is as likely: 5 of 100 are at 5 % or below, with the draws alone 5 of 99 and one of 0
  it('keeps its level: of 100 places among the draws 5 have p of 5 % at most', () => {
    const all = [...draws, 0.985].sort((a, b) => a - b)
    const significant = all.filter((observed) => {
      const rest = all.filter((value) => value !== observed)
      return pValues(observed, rest).high <= 0.05
    })
    expect(significant).toHaveLength(5)
  })
  it.each(['persons', 'evenness', 'systematic', 'places'] as const)(
    'MinMax has a test by %s, which fails there',
    (by) => {
      const { p, undefined: none } = permutationTest(minMax, inputs, by, { draws: 19, seed: 1 })
      expect(none).toBe(0)
      expect(p.high).toBe(by === 'places' ? 1 : 1 / 20)
    },
  )
})
