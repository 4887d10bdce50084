import { describe, expect, it } from 'vitest'
import { year } from '../../../src/model/year.ts'
import { inContext } from '../../../src/pipeline/segregation/in-context.ts'
import { planOf } from '../../support/atlas-text.ts'
import { segregationScore } from '../../render/segregation-scores.ts'

const plan = planOf(['from: 2023', 'from: 2020'])
const series = (...values: readonly number[]) =>
  values.map((value, i) => segregationScore({ year: year(2025 - values.length + i), value, expected: 0.1 }))

describe('in context', () => {
  // by hand: 0.2, 0.3, 0.4, 0.6 around 2022.5: (−1.5·0.2 − 0.5·0.3 + 0.5·0.4 + 1.5·0.6) / 5 = 0.13
  it('the last year has a trend, the others none', () => {
    const scores = inContext(plan, series(0.2, 0.3, 0.4, 0.6))
    expect(scores.at(-1)!.trend!.perYear).toBeCloseTo(0.13, 12)
    expect(scores.at(-1)!.trend!.since).toBe(2021)
    expect(scores.slice(0, -1).every(({ trend }) => trend === undefined)).toBe(true)
  })
  it('two years make none', () => expect(inContext(plan, series(0.2, 0.3)).at(-1)!.trend).toBeUndefined())
  it('a year without a value counts for nothing', () =>
    expect(inContext(plan, series(0.2, NaN, 0.3, 0.4)).at(-1)!.trend!.perYear).toBeCloseTo(0.0642857142857143, 12))
  // as if 2022 were not there: 0.2, 0.4, 0.6 in 2021, 2023, 2024 around 2022⅔: (−5/3·0.2 + 1/3·0.4 + 4/3·0.6) / (14/3)
  it('nor does a year whose value leaves out areas, and such a last year has no trend', () => {
    const less = (at: number) => series(0.2, 0.3, 0.4, 0.6).map((s, i) => (i === at ? { ...s, leftOut: 2 } : s))
    expect(inContext(plan, less(1)).at(-1)!.trend!.perYear).toBeCloseTo((-1 / 3 + 0.4 / 3 + 0.8) / (14 / 3), 12)
    expect(inContext(plan, less(3)).at(-1)!.trend).toBeUndefined()
  })
  // by hand: (0.4 − 0.1)/(1 − 0.1)
  it('a value stands above chance', () => {
    expect(inContext(plan, series(0.4))[0]!.aboveChance).toBeCloseTo(1 / 3, 12)
    const isolation = { ...series(0.4)[0]!, measure: 'isolation' }
    expect(inContext(plan, [isolation])[0]!.aboveChance).toBeUndefined()
  })
  it('levels, groups and parameters are series of their own', () => {
    const other = series(0.9, 0.5, 0.1).map((score) => ({ ...score, ebene: 'stadtteil' }))
    const [own] = inContext(plan, [...series(0.2, 0.3, 0.4), ...other]).filter((s) => s.year === 2024)
    expect(own!.trend!.perYear).toBeCloseTo(0.1, 12)
  })
})
