import { expect, it } from 'vitest'
import { pText } from '../../../src/render/language/p-text.ts'

it('has three digits', () => expect([pText(0.0306, 'de'), pText(1, 'en')]).toEqual(['0,031', '1.000']))
it('never says 0', () =>
  expect([pText(0, 'de'), pText(0.00049, 'en'), pText(0.0005, 'de')]).toEqual([
    '<\u202f0,001',
    '<\u202f0.001',
    '0,001',
  ]))
it('is empty where there is none', () => expect([pText(undefined, 'de'), pText(NaN, 'en')]).toEqual(['', '']))
