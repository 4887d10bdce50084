import { expect, it } from 'vitest'
import type { RankCertainty } from '../../../src/model/score.ts'
import { loose } from '../../../src/pipeline/social-index/loose.ts'

const klasse = (number: number) => ({ number, label: { de: `k${number}`, en: `c${number}` }, sign: String(number) })
const sure = (share: number, rival: number | null, ...more: number[]): RankCertainty => ({
  low: 1,
  high: 3,
  share,
  rival: rival === null ? null : klasse(rival),
  distinct: share >= 0.9,
  open: share >= 0.9 || rival === null ? [] : [rival, ...more],
  words: { de: '', en: '' },
})

it.each([
  ['60 % in the old class, the rest in the new one', sure(0.6, 2), sure(0.95, 1), true],
  ['the new class is the loose one', sure(0.95, 2), sure(0.6, 1), true],
  ['both are firm', sure(0.95, 2), sure(1, null), false],
  ['loose, but towards a third class', sure(0.6, 3), sure(0.6, 3), false],
  ['loose towards a third class, and towards this one', sure(0.5, 3, 2), sure(0.95, 3), true],
  ['nothing was drawn', null, null, false],
])('%s', (_, before, after, expected) => {
  const one = { klasse: klasse(1), certainty: before }
  const other = { klasse: klasse(2), certainty: after }
  expect(loose(one, other)).toBe(expected)
  expect(loose(other, one)).toBe(expected)
})

it('is false where an area has no class', () => {
  expect(loose({ klasse: klasse(1), certainty: sure(0.5, null) }, { klasse: null })).toBe(false)
})
