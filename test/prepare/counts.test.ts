import { expect, it } from 'vitest'
import { counts } from '../../src/prepare/counts.ts'
import { frame } from '../support/frame.ts'

const place = { file: 'ew.csv', row: 3, column: 'ALLE', raum: '0102', year: 2024 }

it('may be whole numbers, 0, or missing', () =>
  expect(counts(frame({ 'ew.alle': [0, 7, 'absent', 'secret'] }), ['ew.alle'])).toEqual([]))
it('may not be negative', () =>
  expect(counts(frame({ 'ew.alle': [1, -2] }), ['ew.alle'])).toEqual([
    {
      code: 'ATL-0306',
      severity: 'error',
      ...place,
      value: '-2',
      found: { de: 'negative Anzahl -2', en: 'negative count -2' },
      expected: { de: '0 oder mehr', en: '0 or more' },
    },
  ]))
it('are warned of as fractions, without the number in words: the manifest is published', () =>
  expect(counts(frame({ 'ew.alle': [1, 2.5] }), ['ew.alle'])).toEqual([
    {
      code: 'ATL-0308',
      severity: 'warning',
      ...place,
      value: '2.5',
      found: { de: 'die Anzahl ist keine ganze Zahl', en: 'the count is not a whole number' },
      expected: { de: 'ganze Personen', en: 'whole persons' },
    },
  ]))
it('is an error for a negative fraction', () =>
  expect(counts(frame({ 'ew.alle': [-0.5] }), ['ew.alle'])).toMatchObject([{ code: 'ATL-0306' }]))
it('looks at the columns named only', () =>
  expect(counts(frame({ 'ew.alle': [1], 'ew.saldo': [-2] }), ['ew.alle'])).toEqual([]))
