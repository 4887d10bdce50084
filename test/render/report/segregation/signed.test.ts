import { expect, it } from 'vitest'
import { signed } from '../../../../src/render/report/segregation/signed.ts'

it('has a sign where it is printed as more than 0', () =>
  expect([signed(0.3, '0,3'), signed(0.001, '0,0'), signed(-0.3, '−0,3'), signed(0, '0,0')]).toEqual([
    '+0,3',
    '0,0',
    '−0,3',
    '0,0',
  ]))
