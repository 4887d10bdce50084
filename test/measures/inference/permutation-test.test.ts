import { describe, expect, it } from 'vitest'
import { permutationTest } from '../../../src/measures/inference/permutation-test.ts'
import { segregation } from '../../../src/measures/index.ts'
import { measure } from '../../../src/model/measure.ts'
import { city, made } from '../../support/city.ts'
import { groups } from '../../support/kunststadt.ts'
import { nullCity } from '../../support/null-city.ts'

const { segregationIndex, dissimilarity, gini, theilH, isolation } = segregation
const few = { draws: 199, seed: 1 }

describe.each(groups)('kunststadt-64, $name', ({ inputs, literature }) => {
  const { mean, mc_se, sd, p975 } = literature.D_star_evenness_mc
  const draws = 4000
  const test = permutationTest(segregationIndex, inputs, 'evenness', { draws, seed: 3 })
  it('evenness has the mean and deviation of 20 000 binomial draws in numpy', () => {
    expect(Math.abs(test.mean - mean)).toBeLessThan(5 * Math.hypot(mc_se, sd / Math.sqrt(draws)))
    expect(Math.abs(test.deviation / sd - 1)).toBeLessThan(5 * Math.sqrt(1 / (2 * draws) + 1 / 40_000))
  })
  it('evenness has their upper quantile', () => {
    const above = test.values.filter((value) => value > p975).length / draws
    expect(Math.abs(above - 0.025)).toBeLessThan(5 * Math.sqrt((0.025 * 0.975) / draws))
  })
  it('persons has the exact mean of fixed margins', () => {
    const persons = permutationTest(segregationIndex, inputs, 'persons', { draws: 2000, seed: 3 })
    const exact = segregationIndex.expected!(inputs)
    expect(Math.abs(persons.mean - exact)).toBeLessThan((5 * persons.deviation) / Math.sqrt(2000))
  })
  it('persons has the exact mean of Gini, H and isolation', () => {
    for (const one of [gini, theilH, isolation]) {
      const persons = permutationTest<'group' | 'total', never>(one, inputs, 'persons', { draws: 300, seed: 4 })
      expect(Math.abs(persons.mean - one.expected!(inputs))).toBeLessThan((5 * persons.deviation) / Math.sqrt(300))
    }
  })
  it('finds the city further from chance than any draw, and says so with p above 0', () => {
    expect(test.p).toEqual({ high: 1 / (draws + 1), low: 1, both: 2 / (draws + 1) })
    expect(test.z).toBeCloseTo((test.observed - test.mean) / test.deviation, 12)
  })
})

describe('permutationTest', () => {
  const x = city(3)
  const back = made(
    x,
    Array.from(x.total, (_, i) => ({ of: x.total.length - 1 - i, part: 1 })),
  )

  // PySAL (ModifiedDissim) drew the same numbers in every repetition
  it.each(['evenness', 'systematic', 'persons'] as const)('draws a new city each time: %s', (by) =>
    expect(new Set(permutationTest(segregationIndex, x, by, few).values).size).toBeGreaterThan(150),
  )
  it('repeats itself with the same seed, and not with another', () => {
    const values = (seed: number) => permutationTest(gini, x, 'persons', { draws: 20, seed }).values
    expect(values(1)).toEqual(values(1))
    expect(values(1)).not.toEqual(values(2))
  })
  it('draws the same cities whether many are drawn or few', () =>
    expect(permutationTest(gini, x, 'evenness', few).values.slice(0, 10)).toEqual(
      permutationTest(gini, x, 'evenness', { draws: 10, seed: 1 }).values,
    ))
  it.each(['evenness', 'systematic', 'persons', 'places'] as const)('does not hang on the order of rows: %s', (by) => {
    expect(permutationTest(segregationIndex, back, by, few)).toEqual(permutationTest(segregationIndex, x, by, few))
    expect(permutationTest(neighbourly, back, by, few).values).toEqual(permutationTest(neighbourly, x, by, few).values)
  })
  it('passes parameters on', () =>
    expect(permutationTest(segregation.atkinson, x, 'evenness', few, { b: 0.1 }).observed).toBeCloseTo(
      segregation.atkinson.compute(x, { b: 0.1 }),
      12,
    ))
  it('leaves everything as it is when whole areas change places and nobody looks at the map', () =>
    expect(permutationTest(segregationIndex, x, 'places', few).p).toEqual({ high: 1, low: 1, both: 1 }))
  it('changes who is next to whom then', () =>
    expect(new Set(permutationTest(neighbourly, x, 'places', few).values).size).toBeGreaterThan(50))
  it('counts draws without anybody of the group as undefined', () => {
    const tiny = permutationTest(segregationIndex, { group: [1, 0], total: [20, 20] }, 'evenness', few)
    expect(tiny.undefined).toBeGreaterThan(20)
    expect(tiny.values.filter((value) => Number.isNaN(value)).length).toBe(tiny.undefined)
    expect(tiny.mean).not.toBeNaN()
  })
  it('is undefined where the measure is', () => {
    const none = permutationTest(dissimilarity, { group: [0, 0], other: [3, 4] }, 'persons', few)
    expect([none.observed, none.z, none.p.both, none.undefined]).toEqual([NaN, NaN, NaN, 199])
  })

  // a test at 10 % is wrong about chance 10 times in 100: 300 cities made by chance, 5 standard errors
  it.each(['evenness', 'systematic', 'persons'] as const)('is not always significant: %s', (by) => {
    const sizes = Array.from({ length: 12 }, (_, i) => 30 + 10 * i)
    const wrong = Array.from({ length: 300 }, (_, k) => nullCity(k, sizes, 0.3)).filter(
      (made) => permutationTest(gini, made, by, { draws: 99, seed: 5 }).p.high <= 0.1,
    ).length
    expect(Math.abs(wrong - 30)).toBeLessThan(5 * Math.sqrt(300 * 0.1 * 0.9))
  })
})

/** Mean product of the group's numbers in areas that touch: a measure that looks at the map. */
const neighbourly = measure({
  id: 'neighbourly',
  family: 'test',
  dimension: 'clustering',
  label: { de: 'Probe', en: 'trial' },
  formula: 'Σ gᵢ gⱼ',
  source: 'none (2000)',
  range: [0, Infinity],
  needs: ['group', 'total', 'contiguity'],
  laws: [],
  reading: { de: '{value}.', en: '{value}.' },
  compute: ({ group, contiguity: { queen } }) => {
    let total = 0
    for (let i = 0; i < group.length; i++)
      for (let k = queen.start[i]!; k < queen.start[i + 1]!; k++) total += group[i]! * group[queen.to[k]!]!
    return total
  },
})
