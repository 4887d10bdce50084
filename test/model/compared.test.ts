import { expect, it } from 'vitest'
import { allOthers, comparedWith } from '../../src/model/compared.ts'

it('inflects all others, and names a group as it is called', () => {
  expect([comparedWith(allOthers.de, 'de'), comparedWith(allOthers.en, 'en')]).toEqual([
    'verglichen mit allen übrigen',
    'compared with all others',
  ])
  expect([comparedWith('junge', 'de'), comparedWith('young', 'en')]).toEqual([
    'verglichen mit: junge',
    'compared with: young',
  ])
})
