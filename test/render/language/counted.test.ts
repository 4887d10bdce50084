import { expect, it } from 'vitest'
import { counted } from '../../../src/render/language/counted.ts'

it('agrees with the number', () => {
  expect(counted(1, 'raum', 'de')).toBe('1 Raum')
  expect(counted(2, 'raum', 'de')).toBe('2 Räume')
  expect(counted(0, 'raum', 'de')).toBe('0 Räume')
  expect(counted(2, 'ofRaum', 'de')).toBe('2 Räumen')
  expect(counted(1, 'index', 'en')).toBe('1 index')
  expect(counted(12345, 'raum', 'de')).toBe('12\u202f345 Räume')
})
