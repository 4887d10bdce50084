import { expect, it } from 'vitest'
import { changeReliability } from '../../../src/pipeline/social-index/change-reliability.ts'
import { planOf } from '../../support/atlas-text.ts'

const said = (reliability: string, dynamics = 'dynamics: { over: 1 }') =>
  changeReliability(
    planOf([
      'status: [armut, wahl]',
      `status: [armut]\n    ${dynamics}\n    reliability: { draws: 2000, seed: 1, ${reliability} }`,
    ]),
    'sozial',
  )

it('says that nobody is taken to be counted twice, which is cautious', () => {
  expect(said('law: beta-binomial')!.de).toMatch(
    /2000-mal .* wenn niemand in beiden gezählt wäre; .* eher fester, als das sagt\.$/,
  )
})
it('names what the plan takes', () => {
  expect(said('law: beta-binomial, again: 0.7')!.de).toMatch(/nimmt der Plan an: 70 %\.$/)
  expect(said('law: beta-binomial, again: { armut: 0.4 }')!.en).toMatch(/is assumed by the plan: 40%\.$/)
})
it('does not call draws cautious that take what is counted for the truth', () => {
  expect(said('law: binomial')!.de).toMatch(/In den äußeren Klassen stehen Räume weniger fest, als das sagt/)
})
it('has nothing to say of changes that were delivered', () =>
  expect(said('law: binomial', 'dynamics: { given: [armut] }')).toBeNull())
