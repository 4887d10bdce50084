import { expect, it } from 'vitest'
import { signPresets } from '../../src/model/signs.ts'
import { statuses } from '../../src/model/status.ts'

it('mean a true zero or a kind of missing', () => {
  for (const preset of Object.values(signPresets))
    for (const sign of Object.values(preset)) expect(['zero', ...statuses.slice(1)]).toContain(sign)
})
it('never stand for a 0, nor for an empty cell', () => {
  for (const preset of Object.values(signPresets))
    expect(Object.keys(preset).filter((sign) => /^\d*$/.test(sign))).toEqual([])
})
// DIN 55301: - nothing there, . unknown or secret, / not certain enough, x makes no sense, … comes later
it('of DIN 55301', () =>
  expect(signPresets['din-55301']).toMatchObject({
    '-': 'zero',
    '.': 'unknown',
    '/': 'weak',
    x: 'void',
    '…': 'absent',
  }))
it('withhold what the Bundesagentur and Cologne withhold', () =>
  expect([signPresets['ba']!['*'], signPresets['koeln']!['*']]).toEqual(['secret', 'secret']))
