import { expect, it } from 'vitest'
import { unitWords } from '../../../src/render/language/unit-words.ts'

it('keeps percentage points apart from per cent', () => {
  expect(unitWords('%-Pkt.', 'de')).toBe('Prozentpunkte')
  expect(unitWords('%-Pkt.', 'en')).toBe('percentage points')
})
it('leaves other units', () => expect(unitWords('%', 'de')).toBe('%'))
it('is in the language of the reader where the plan has both', () => {
  const unit = { de: 'je 100 Kinder', en: 'per 100 children' }
  expect([unitWords(unit, 'de'), unitWords(unit, 'en')]).toEqual(['je 100 Kinder', 'per 100 children'])
})
