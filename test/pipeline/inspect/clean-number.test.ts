import fc from 'fast-check'
import { expect, it } from 'vitest'
import { cleanNumber } from '../../../src/pipeline/inspect/clean-number.ts'

it.each([
  ['1.234,50', ',', '.', '1234.50'],
  ['1,234.50', '.', ',', '1234.50'],
  ['1 234 567,8', ',', ' ', '1234567.8'],
  ["1'234", null, "'", '1234'],
  ['-  23', ',', null, '-23'],
  ['−5', null, null, '-5'],
  ['+5', null, null, '5'],
  ['-.9367', '.', null, '-0.9367'],
  ['12,5 %', ',', null, '12.5'],
  ['1,5e-3', ',', null, '1.5e-3'],
  ['0,100', ',', null, '0.100'],
  ['007', null, null, '007'],
  ['k. A.', ',', '.', 'k. A.'],
  ['.', ',', '.', '.'],
] as const)('%s with %j and %j is %s', (text, decimal, thousands, clean) =>
  expect(cleanNumber(text, { decimal, thousands })).toBe(clean),
)
it('keeps the value of any German number', () =>
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e9, max: 1e9 }), (value) => {
      const text = new Intl.NumberFormat('de', { maximumFractionDigits: 12 }).format(value)
      const plain = new Intl.NumberFormat('en', { maximumFractionDigits: 12, useGrouping: false }).format(value)
      expect(Number(cleanNumber(text, { decimal: ',', thousands: '.' }))).toBe(Number(plain))
    }),
  ))
