import { expect, it } from 'vitest'
import { exclusion } from '../../../src/plan/resolve/exclusion.ts'

const reason = { de: 'a', en: 'b' }
const when = { reference: 'ew.alle', operator: '<', operand: 300 } as const

it('by key', () => expect(exclusion({ key: '01', reason })).toEqual({ by: { key: '01' }, reason }))
it('by condition', () => expect(exclusion({ when, reason })).toEqual({ by: { when }, reason }))
it('with the reason in a column', () =>
  expect(exclusion({ when, reason: { column: 'ew.grund' } })).toEqual({ by: { when }, reason: { column: 'ew.grund' } }))
