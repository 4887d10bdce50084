import { expect, it } from 'vitest'
import { codes, exits } from '../../src/model/codes.ts'

it('are four digits', () => expect(Object.keys(codes).filter((code) => !/^ATL-\d{4}$/.test(code))).toEqual([]))
it('end the program as documented', () =>
  expect(exits).toEqual({ findings: 1, plan: 2, input: 3, disclosure: 4, bug: 5 }))
// Codes are public: a change here is a change of the interface
it('have a fault that fits their block', () => {
  expect(codes['ATL-0106']).toBe('plan')
  expect(codes['ATL-0201']).toBe('input')
  expect(codes['ATL-0301']).toBe('findings')
  expect(codes['ATL-0502']).toBe('disclosure')
  expect(codes['ATL-0901']).toBe('bug')
})
