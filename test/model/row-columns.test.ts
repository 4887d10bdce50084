import { describe, expect, it } from 'vitest'
import { columnUse, comparisons, unexplained } from '../../src/model/row-columns.ts'
import type { RowTest } from '../../src/model/scan.ts'

const young: RowTest = { column: 'alter', operator: '<', operand: 15 }
const arm: RowTest = { column: 'gruppe', operator: '=', operand: 'arm' }
const unknown: RowTest = { column: 'alter', operator: 'is empty' }
const count = (when: RowTest | null) => ({ sum: null, when })

it('comparisons stand in the order of the text', () =>
  expect(
    comparisons({ any: [{ all: [young, arm] }, unknown] }).map(({ column, operand }) => [column, operand]),
  ).toEqual([
    ['alter', 15],
    ['gruppe', 'arm'],
    ['alter', null],
  ]))

describe('columns whose empty cells nobody explains', () => {
  it('are those compared and added up, each once', () =>
    expect(unexplained([count(young), count({ all: [young, arm] }), { sum: 'pers', when: null }])).toEqual([
      'pers',
      'alter',
      'gruppe',
    ]))
  it('are not those that a condition asks to be empty or not', () =>
    expect(unexplained([count(young), count(unknown), count(arm)])).toEqual(['gruppe']))
  it('are none where all rows count', () => expect(unexplained([count(null)])).toEqual([]))
})

describe('what a column is taken for', () => {
  const uses = columnUse(['nr'], { column: 'aktiv', operator: '=', operand: true }, [
    count(young),
    count(arm),
    count({ column: 'nr', operator: '>', operand: 5 }),
    { sum: 'pers', when: { column: 'pers', operator: 'is not empty' } },
  ])
  it('follows what it is compared with', () =>
    expect(Object.fromEntries(uses)).toEqual({
      nr: 'text', // a key stays text: 0101 is no number
      aktiv: 'boolean',
      alter: 'number',
      gruppe: 'text',
      pers: 'number',
    }))
})
