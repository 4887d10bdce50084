import { expect, it } from 'vitest'
import { listed } from '../../../src/render/language/listed.ts'

it('lists as one speaks', () => {
  expect(listed([], 'de')).toBe('')
  expect(listed(['A'], 'de')).toBe('A')
  expect(listed(['A', 'B'], 'de')).toBe('A und B')
  expect(listed(['A', 'B', 'C'], 'en')).toBe('A, B and C')
})
