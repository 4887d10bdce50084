import { expect, it } from 'vitest'
import { words } from '../../src/render/words.ts'

it('says what rank 1 means, in each direction', () => {
  expect(words.burden.rank.de).toBe('Rang 1 bedeutet: höchste Belastung.')
  expect(words.resource.rank.de).toBe('Rang 1 bedeutet: höchste Belastung, also niedrigster Wert.')
  expect(words.neutral.rank.de).toBe('Rang 1 bedeutet: höchster Wert.')
  expect(words.burden.rank.en).toBe('Rank 1 means: highest burden.')
})
