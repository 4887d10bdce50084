import { describe, expect, it } from 'vitest'
import { compute } from '../../../src/pipeline/compute.ts'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import type { SegregationPart } from '../../../src/model/score.ts'
import { planOf } from '../../support/atlas-text.ts'
import { gathered } from '../../support/gathered.ts'
import { rows2024 } from '../../support/small-city.ts'
import { twoEditionFiles, twoEditions } from '../../support/two-editions.ts'

const measures = 'measures: [segregation-index, isolation]'
const asked: readonly [string, string] = [measures, `${measures}\n  decompose: true\n  levels: all`]
const sum = (parts: readonly SegregationPart[]) => parts.reduce((all, { value }) => all + value, 0)

describe('parts of values', async () => {
  const { release } = compute(planOf(asked), await gathered(planOf(asked)))
  const now = release.segregationParts!.filter(({ year, from }) => year === 2024 && from === null)
  it('lie between the districts and within them, and add up to M and H', () => {
    expect(now.map(({ measure, part, ebene, within }) => [measure, part, ebene, within])).toEqual([
      ['mutual-information', 'between', 'stadtteil', ''],
      ['mutual-information', 'within', 'raum', 'stadtteil'],
      ['multigroup-theil-h', 'between', 'stadtteil', ''],
      ['multigroup-theil-h', 'within', 'raum', 'stadtteil'],
    ])
    // M from the rows: Σ t/T · KL(p, P)
    const T = rows2024.reduce((all, [, t]) => all + Number(t), 0)
    const P = rows2024.reduce((all, [, , g]) => all + Number(g), 0) / T
    const kl = (p: number) => p * Math.log(p / P) + (1 - p) * Math.log((1 - p) / (1 - P))
    const M = rows2024.reduce((all, [, t, g]) => all + (Number(t) / T) * kl(Number(g) / Number(t)), 0)
    expect(sum(now.slice(0, 2))).toBeCloseTo(M, 12)
    expect(now.slice(0, 2).reduce((all, { share }) => all + share, 0)).toBeCloseTo(1, 12)
  })
  it('of a change add up to it', () => {
    const changes = release.segregationParts!.filter(({ from }) => from === 2023)
    const [difference, ...parts] = changes
    expect(difference!.part).toBe('difference')
    expect(parts.map(({ part }) => part)).toEqual(['additions', 'removals', 'group', 'unit', 'structural'])
    expect(sum(parts)).toBeCloseTo(difference!.value, 12)
  })
})

it('has the effect of other boundaries apart', async () => {
  const plan = twoEditions(asked)
  const { release } = compute(plan, await gather(plan, twoEditionFiles()))
  const changes = release.segregationParts!.filter(({ from }) => from === 2023)
  const [difference, ...parts] = changes
  expect(sum(parts)).toBeCloseTo(difference!.value, 12)
  // by hand: 0208 (40 of 400) and 0209 (50 of 200) have become one, which hides what they differed by; the part of 0109
  // that is 0103 has the share of the whole
  const kl = (p: number, P: number) => p * Math.log(p / P) + (1 - p) * Math.log((1 - p) / (1 - P))
  const hidden = (600 / 6800) * ((2 / 3) * kl(0.1, 0.15) + (1 / 3) * kl(0.25, 0.15))
  expect(parts.find(({ part }) => part === 'boundaries')!.value).toBeCloseTo(-hidden, 12)
})
it('has none where the value itself would tell a withheld count', async () => {
  const city = { 2024: rows2024.map((row, i) => (i === 4 ? (['0201', 1000, 2, '58'] as const) : row)) }
  const { release } = compute(planOf(asked), await gathered(planOf(asked), city))
  expect(new Set(release.segregationParts!.map(({ year }) => Number(year)))).toEqual(new Set([2023]))
})
it('is nothing where the plan does not ask', async () =>
  expect(compute(planOf(), await gathered(planOf())).release.segregationParts).toBeUndefined())
