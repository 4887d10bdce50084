import { expect, it } from 'vitest'
import { withUnit } from '../../../src/render/language/with-unit.ts'

it('sets the unit off as each language does', () => {
  expect(withUnit(12.34, 1, '%', 'de')).toBe('12,3\u202f%')
  expect(withUnit(12.34, 1, '%', 'en')).toBe('12.3%')
  expect(withUnit(3, 0, 'years', 'en')).toBe('3\u202fyears')
})
it('needs no unit', () => expect(withUnit(0.5, 2, '', 'de')).toBe('0,50'))
