import { expect, it } from 'vitest'
import { cellRow } from '../../../src/ingest/table/cell-row.ts'
import { addCell, growing, grownCells } from '../../../src/ingest/table/growing.ts'
import { numberColumn } from '../../../src/ingest/table/number-column.ts'
import type { Cell } from '../../../src/model/grid.ts'
import { statusCode, type Status } from '../../../src/model/status.ts'
import { spec } from '../support.ts'

const fill = (cells: Cell[], { unit, ...loose }: { unit?: string[] } & Parameters<typeof spec>[0] = {}) => {
  const column = numberColumn('EW', spec(loose), unit)
  const view = cellRow()
  const into = growing()
  cells.forEach((cell, i) => column.read(view.show({ cells: [cell], line: i + 2 }), 0, into, addCell(into)))
  const { values, status } = grownCells(into)
  return { values: [...values], status: [...status], findings: column.findings() }
}

it.each(['absent', 'unknown', 'secret', 'void', 'weak'] as Exclude<Status, 'ok'>[])('keeps %s apart', (status) =>
  expect(fill([' # '], { signs: { '#': status } })).toEqual({
    values: [NaN],
    status: [statusCode[status]],
    findings: [],
  }),
)
it('takes a zero sign for 0', () =>
  expect(fill(['-'], { signs: { '-': 'zero' } })).toEqual({ values: [0], status: [0], findings: [] }))
it('takes signs before numbers', () =>
  expect(fill(['-9999', '-9998'], { signs: { '-9999': 'void' } })).toMatchObject({
    values: [NaN, -9998],
    status: [statusCode.void, 0],
  }))
it('takes only whole signs', () => {
  const { findings } = fill(['.,', '5*'], { signs: { '.': 'secret', '*': 'secret' } })
  expect(findings.map(({ code, value }) => [code, value])).toEqual([
    ['ATL-0208', '.,'],
    ['ATL-0208', '5*'],
  ])
})
it('does not mind blanks around a declared sign', () =>
  expect(fill(['k. A.'], { signs: { ' k. A. ': 'unknown' } }).status).toEqual([statusCode.unknown]))
it('takes an empty cell for absent, unless the plan says otherwise', () => {
  expect(fill(['', ' ']).status).toEqual([statusCode.absent, statusCode.absent])
  expect(fill([''], { signs: { '': 'zero' } }).values).toEqual([0])
})
it('does not take inherited names for signs', () => expect(fill(['constructor']).findings).toHaveLength(1))
it('says of 12,5 only that its sign is not declared', () => {
  const [finding] = fill(['1', '12,5'], { dialect: { decimal: null, thousands: null } }).findings
  expect(finding).toMatchObject({ code: 'ATL-0207', row: 3, column: 'EW', value: '12,5' })
  expect(finding!.found.en).toBe(
    '"12,5" holds a decimal or thousands sign that is not declared; in this column: 0 cells with a point, 1 cell with a comma',
  )
})
it('points to the thousands sign for 1 234', () =>
  expect(fill(['1 234']).findings[0]!.remedy?.en).toContain('sources.ew.format.thousands'))

it('takes a number that the format stores as it is, without any declared sign', () =>
  expect(fill([12.5, 0, -3], { dialect: { decimal: null, thousands: null } })).toEqual({
    values: [12.5, 0, -3],
    status: [0, 0, 0],
    findings: [],
  }))
it('takes a stored number for a declared sign, and null for an empty cell', () =>
  expect(fill([-9999, null], { signs: { '-9999': 'void' } }).status).toEqual([statusCode.void, statusCode.absent]))
it('takes no stored number that is none (ATL-0208)', () =>
  expect(fill([NaN, Infinity]).findings.map(({ code, value }) => [code, value])).toEqual([
    ['ATL-0208', 'NaN'],
    ['ATL-0208', 'Infinity'],
  ]))
it('counts what is wrong beyond a thousand cells', () => {
  const { findings } = fill(Array.from({ length: 2500 }, () => 'x'))
  expect(findings).toHaveLength(1001)
  expect(findings.at(-1)).toMatchObject({ code: 'ATL-0208', row: 1002 })
  expect(findings.at(-1)!.found.en).toContain(': 1500')
})

it('reads numbers with the unit that is declared, behind them or before, and signs beside it', () =>
  expect(
    fill(['10,50 €', '€ 3', '-4\u00a0€', '1.200€', '-   €', '. €', '.', '0', ''], {
      unit: ['€'],
      dialect: { decimal: ',', thousands: '.' },
      signs: { '-': 'zero', '.': 'secret' },
    }),
  ).toEqual({
    values: [10.5, 3, -4, 1200, 0, NaN, NaN, 0, NaN],
    status: [0, 0, 0, 0, 0, statusCode.secret, statusCode.secret, 0, statusCode.absent],
    findings: [],
  }))
it('refuses a number without the unit, one with another, and one that the format stores', () =>
  expect(
    fill(['5 Jahre', '1 Jahr', '7', '6 Monate', 8], { unit: ['Jahre', 'Jahr'] }).findings.map(
      ({ row, value, found }) => [row, value, found.en],
    ),
  ).toEqual([
    [4, '7', '"7" stands without the unit'],
    [5, '6 Monate', '"6 Monate" is not a number'],
    [6, '8', '"8" stands without the unit'],
  ]))
it('says how a number with a unit is declared', () =>
  expect(fill(['10 EUR']).findings).toMatchObject([
    {
      code: 'ATL-0208',
      row: 2,
      value: '10 EUR',
      remedy: {
        de: 'Einheit aus der Datei nehmen oder in sources.ew.columns angeben: { column: "EW", unit: "EUR" }',
      },
    },
  ]))
