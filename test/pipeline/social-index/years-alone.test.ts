import { describe, expect, it } from 'vitest'
import { observeYear } from '../../../src/pipeline/observe/observe-year.ts'
import { runIndex } from '../../../src/pipeline/social-index/social-index.ts'
import { indexUncertainty } from '../../../src/pipeline/social-index/uncertainty.ts'
import { yearsAlone } from '../../../src/pipeline/social-index/years-alone.ts'
import { exclusions } from '../../../src/prepare/exclusions.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'

const status = 'status: [armut, wahl]'
const asking = (said: string, chain = '') =>
  planOf([status, `${status}\n    uncertainty: { draws: 100, seed: 1, ${said} }${chain && `\n    ${chain}`}`])

async function composite(plan: ReturnType<typeof planOf>) {
  const data = await gathered(plan)
  const observed = new Map(
    [...data.frames].map(
      ([year, frame]) => [year, observeYear(plan, frame, exclusions(plan.areas.exclude, frame)).base] as const,
    ),
  )
  return { frames: data.frames, whole: runIndex('sozial', plan, data, observed).status! }
}

describe('a year that hangs on no other', () => {
  const plan = asking(
    'normalise: [rankit], weights: { dirichlet: 3 }, without: each, treat: [{ test: { skewness: 0.1, kurtosis: 0 }, first: { method: winsorise, most: 1 } }]',
    'screening: none\n    impute: median',
  )
  it('has the draws that it has among all years', async () => {
    const { frames, whole } = await composite(plan)
    const all = indexUncertainty('sozial', plan, whole, frames).scores
    expect(all).toHaveLength(16)
    for (const year of [2023, 2024]) {
      const alone = yearsAlone(plan.index['sozial']!, whole, frames, [year])
      expect(alone.data.areas).toHaveLength(8)
      expect(indexUncertainty('sozial', plan, alone, frames).scores).toEqual(all.filter((one) => one.year === year))
    }
  })
})

describe.each([
  ['a pooled scale among the alternatives', asking('normalise: [{ method: rankit, scope: pooled }]')],
  ['a pooled treatment', asking('treat: [{ test: always, first: { method: winsorise, most: 1 }, scope: pooled }]')],
  ['weights from the values of all years', asking('weights: [entropy]')],
  ['a scale of one year', asking('without: each', 'normalise: { method: z-population, scope: { base: 2023 } }')],
  ['bounds of one year', asking('without: each', 'classes: { method: quantile, count: 3, scope: { base: 2023 } }')],
  ['gaps filled from other years', asking('without: each', 'screening: none\n    impute: { method: constant }')],
])('%s', (_, plan) => {
  it('keeps the years together', async () => {
    const { frames, whole } = await composite(plan)
    expect(yearsAlone(plan.index['sozial']!, whole, frames, [2024])).toBe(whole)
  })
})
