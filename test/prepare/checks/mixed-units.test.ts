import { expect, it } from 'vitest'
import { mixedUnits } from '../../../src/prepare/checks/mixed-units.ts'
import { subject } from '../../support/subject.ts'

const found = (values: number[], percent = true) =>
  mixedUnits(subject({ 'ew.quote': values }, {}, { percentages: new Set(percent ? ['ew.quote'] : []) }))

it('finds shares among percentages', () =>
  expect(found([12.5, 30, 0.21, 18, 25])).toMatchObject([
    { code: 'ATL-0333', severity: 'warning', row: 4, raum: '0103', value: '0.21', column: 'QUOTE' },
  ]))
it('finds percentages among shares', () =>
  expect(found([0.12, 0.3, 21, 0.18])).toMatchObject([{ row: 4, value: '21' }]))
it('finds a column of shares, of which no percentage tells', () =>
  expect(found([0.12, 0.3, 0, 1, NaN, 0.18, 0.2])).toMatchObject([
    { code: 'ATL-0333', severity: 'warning', column: 'QUOTE', expected: { de: 'Werte in Prozent' } },
  ]))
it.each([
  ['changes in points, below 0 too', [0.1, 0.2, 0.9, -0.4, 0.3, 0.5]],
  ['percentages that go down to nothing', [0.2, 0.9, 1.5, 3, 8, 20]],
  ['small percentages', [0.5, 0.8, 6, 9]],
  ['shares alone', [0.1, 0.2, 1]],
  ['percentages alone', [10, 20, 0]],
  ['nothing', []],
])('is silent for %s', (_, values) => expect(found(values)).toEqual([]))
it('is silent for what is no percentage', () => expect(found([12.5, 30, 0.21, 18], false)).toEqual([]))
