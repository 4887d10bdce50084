import { expect, it } from 'vitest'
import { changeWords } from '../../src/render/change-words.ts'
import { words } from '../../src/render/words.ts'

it('says of a change whether burden rose', () => {
  expect(changeWords.burden.value.de).toContain('zugenommen')
  expect(changeWords.resource.value.de).toContain('abgenommen')
  expect(changeWords.resource.value.en).toContain('fallen')
})

it('keeps a neutral indicator neutral', () => expect(changeWords.neutral).toBe(words.neutral))
