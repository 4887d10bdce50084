import { expect, it } from 'vitest'
import { twins } from '../../../src/prepare/checks/twins.ts'
import { subject } from '../../support/subject.ts'
import { table } from '../../support/table.ts'

const column = (values: number[]) => ({ ...table(values.map((v) => ['', v])).numbers['alle']! })
const found = (rows: readonly (readonly [string, number, number, number])[]) => {
  const one = {
    ...table(rows.map(([key, v]) => [key, v])),
    numbers: Object.fromEntries([1, 2, 3].map((at) => [`c${at}`, column(rows.map((row) => row[at] as number))])),
  }
  return twins(subject({ 'ew.c1': [1] }, {}, { tables: [one] }))
}

it('names the row that repeats another area', () =>
  expect(
    found([
      ['01', 10, 4, 6],
      ['02', 10, 4, 7],
      ['03', 10, 4, 6],
    ]),
  ).toMatchObject([
    {
      code: 'ATL-0336',
      severity: 'warning',
      row: 4,
      raum: '03',
      found: { en: 'all 3 numbers are those of 01 in line 2' },
    },
  ]))
it('leaves a duplicate key to the rule for keys', () =>
  expect(
    found([
      ['01', 10, 4, 6],
      ['01', 10, 4, 6],
    ]),
  ).toEqual([]))
it('does not wonder at rows of few different numbers', () =>
  expect(
    found([
      ['01', 0, 0, 1],
      ['02', 0, 0, 1],
      ['03', NaN, NaN, NaN],
      ['04', NaN, NaN, NaN],
    ]),
  ).toEqual([]))

it('does not wonder at small numbers that other areas have as well', () =>
  expect(
    found([
      ['01', 3, 2, 1],
      ['02', 3, 2, 1],
      ['03', 3, 0, 3],
      ['04', 2, 2, 0],
      ['05', 1, 0, 1],
    ]),
  ).toEqual([]))
