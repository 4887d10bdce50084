import { expect, it } from 'vitest'
import { questionsOf } from '../../../src/pipeline/social-index/uncertainty-factors.ts'
import { planOf } from '../../support/atlas-text.ts'

/** The ways of each question, as the report lists them. */
function ways(said: string, chain = 'aggregate: mean'): readonly string[] {
  const { index, indicators } = planOf([
    'preset: berlin-mss\n    status: [armut, wahl]',
    `status: [armut, wahl]\n    normalise: z-population\n    ${chain}\n    classes: none\n    uncertainty: { draws: 100, seed: 1, ${said} }`,
  ])
  const { uncertainty, chain: spec } = index['sozial']!
  return questionsOf(uncertainty!, spec, (id) => indicators[id]!.label).words.map(({ ways: { de } }) => de)
}

it('names ways with what tells them apart: parameters, years, second treatments', () => {
  expect(ways('normalise: [{ method: min-max, from: 1 }, { method: min-max, from: 10 }]')).toEqual([
    'wie vereinbart, Min–Max (unteres Ende: 1), Min–Max (unteres Ende: 10)',
  ])
  expect(ways('normalise: [rankit, { method: rankit, scope: pooled }]')).toEqual([
    'wie vereinbart, Normalränge (Rankit), Normalränge (Rankit) über alle Jahre zusammen',
  ])
  expect(ways('aggregate: [{ method: power, power: 2 }, { method: power, power: 0.5 }]')).toEqual([
    'wie vereinbart, verallgemeinertes Mittel (Exponent p: 2), verallgemeinertes Mittel (Exponent p: 0,5)',
  ])
  expect(ways('treat: [{ test: always, first: winsorise, then: log }]')[0]).toMatch(
    /^wie vereinbart, Winsorisieren, sonst \S/,
  )
})

it('says whether a band moves all weights, or those that are agreed', () => {
  const banded = (chain: string) => ways('weights: { band: 0.25 }', chain)
  expect(banded('aggregate: mean')).toEqual(['jedes um bis zu 25 % höher oder niedriger'])
  const groups =
    'groups: { rat: { label: Rat, indicators: [wahl] } }\n    aggregate: mean\n    weights: [equal, declared]'
  const { index, indicators } = planOf([
    'preset: berlin-mss\n    status: [armut, wahl]',
    `status: [armut]\n    normalise: z-population\n    ${groups}\n    classes: none\n    uncertainty: { draws: 100, seed: 1, weights: { band: 0.25 } }`,
  ])
  const { uncertainty, chain, groups: named } = index['sozial']!
  const { words } = questionsOf(uncertainty!, chain, (id) => named[id] ?? indicators[id]!.label)
  expect(words.map(({ ways: { de } }) => de)).toEqual(['jedes vereinbarte um bis zu 25 % höher oder niedriger'])
})
