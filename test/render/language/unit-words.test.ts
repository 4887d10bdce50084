import { expect, it } from 'vitest'
import { unitWords } from '../../../src/render/language/unit-words.ts'

it('keeps percentage points apart from per cent', () => {
  expect(unitWords('%-Pkt.', 'de')).toBe('Prozentpunkte')
  expect(unitWords('%-Pkt.', 'en')).toBe('percentage points')
})
it('leaves other units', () => expect(unitWords('%', 'de')).toBe('%'))
