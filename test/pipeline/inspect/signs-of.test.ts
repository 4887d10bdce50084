import { expect, it } from 'vitest'
import { signPresets } from '../../../src/model/signs.ts'
import { signsOf } from '../../../src/pipeline/inspect/signs-of.ts'

it('takes a preset by its name', () => expect(signsOf('din-55301')).toBe(signPresets['din-55301']))

it.each([
  ['-=zero', { '-': 'zero' }],
  [' -=zero  .=secret ', { '-': 'zero', '.': 'secret' }],
  ['k. A.=unknown -=zero', { 'k. A.': 'unknown', '-': 'zero' }],
  ['-9999=unknown nicht ermittelt=void', { '-9999': 'unknown', 'nicht ermittelt': 'void' }],
  ['==zero', { '=': 'zero' }],
  ['0=absent', { '0': 'absent' }],
])('reads %j', (text, signs) => expect(signsOf(text)).toEqual(signs))

it.each(['', '-', 'x=', '=zero', '.=geheim', '.=secrt x=void', 'x=void .', '-=zero,.=secret x'])('refuses %j', (text) =>
  expect(signsOf(text)).toBeNull(),
)
