import { expect, it } from 'vitest'
import { signPresets } from '../../src/model/signs.ts'

it('takes 0 for a number everywhere', () => {
  for (const signs of Object.values(signPresets)) expect(signs).not.toHaveProperty('0')
})
it.each([
  // DIN 55301: genau null; unbekannt oder geheim; nicht sicher genug; nicht sinnvoll; fällt später an
  ['din-55301', '- – . / x ... …', 'zero zero unknown weak void absent absent'],
  ['koeln', '* -', 'secret zero'],
  ['ba', '* - .', 'secret zero secret'],
  // LSN Niedersachsen: geheim; nicht sicher genug; nicht sinnvoll; auf null gerundet; fällt später an
  ['letters', 'g u x k t', 'secret weak void zero absent'],
])('%s', (name, signs, meanings) =>
  expect(signs.split(' ').map((sign) => signPresets[name]![sign])).toEqual(meanings.split(' ')),
)
