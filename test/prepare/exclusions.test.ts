import { describe, expect, it } from 'vitest'
import type { Condition } from '../../src/model/exclusion.ts'
import { exclusions } from '../../src/prepare/exclusions.ts'
import { frame } from '../support/frame.ts'

const reason = { de: 'Grund', en: 'reason' }
const data = frame({ 'ew.alle': [299, 300, 301, 'absent'] }, { 'ew.kom': ['gültig', 'Neubau', '', '1'] })
const hit = (reference: string, operator: Condition['operator'], operand: Condition['operand']) =>
  exclusions([{ by: { when: { reference, operator, operand } }, reason }], data).map((one) => one !== null)

describe('a number', () => {
  it.each([
    ['<', [true, false, false, false]],
    ['<=', [true, true, false, false]],
    ['>', [false, false, true, false]],
    ['>=', [false, true, true, false]],
    ['=', [false, true, false, false]],
    ['!=', [true, false, true, false]], // what is missing is not different, it is missing
  ] as const)('%s 300', (operator, areas) => expect(hit('ew.alle', operator, 300)).toEqual(areas))
  it('is empty', () => expect(hit('ew.alle', 'is empty', null)).toEqual([false, false, false, true]))
  it('is not empty', () => expect(hit('ew.alle', 'is not empty', null)).toEqual([true, true, true, false]))
})

describe('text', () => {
  it.each([
    ['=', 'gültig', [true, false, false, false]],
    ['!=', 'gültig', [false, true, true, true]],
    ['=', '', [false, false, true, false]],
    ['=', '1', [false, false, false, true]],
  ] as const)('%s %j', (operator, operand, areas) => expect(hit('ew.kom', operator, operand)).toEqual(areas))
  it('is empty', () => expect(hit('ew.kom', 'is empty', null)).toEqual([false, false, true, false]))
  it('is not empty', () => expect(hit('ew.kom', 'is not empty', null)).toEqual([true, true, false, true]))
})

it('by key', () => expect(exclusions([{ by: { key: '0103' }, reason }], data)).toEqual([null, null, reason, null]))
it('of a key that is no area nothing', () =>
  expect(exclusions([{ by: { key: '9' }, reason }], data)).toEqual([null, null, null, null]))
it('with the reason that a column gives, in both languages as it stands there', () =>
  expect(
    exclusions(
      [{ by: { when: { reference: 'ew.kom', operator: '!=', operand: 'gültig' } }, reason: { column: 'ew.kom' } }],
      data,
    ),
  ).toEqual([
    null,
    { de: 'Neubau', en: 'Neubau' },
    { de: 'ohne Angabe des Grundes', en: 'no reason given' },
    { de: '1', en: '1' },
  ]))
it('by the first rule that fits', () => {
  const second = { de: 'zweiter', en: 'second' }
  expect(
    exclusions(
      [
        { by: { key: '0101' }, reason },
        { by: { key: '0101' }, reason: second },
      ],
      data,
    )[0],
  ).toBe(reason)
})
it('nobody without rules', () => expect(exclusions([], data)).toEqual([null, null, null, null]))
