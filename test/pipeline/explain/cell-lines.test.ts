import { expect, it } from 'vitest'
import { cellLines } from '../../../src/pipeline/explain/cell-lines.ts'
import type { IndicatorExplained, SourceCell } from '../../../src/pipeline/explain/explanation.ts'

const cell = (raum: string, row: number, value: number, weight = 1): SourceCell => ({
  name: 'ew.arm',
  raum,
  file: 'ew.csv',
  row,
  column: 'ARM',
  text: String(value),
  value,
  weight,
})
const over = (cells: readonly SourceCell[], all: number, counts: IndicatorExplained['counts']) =>
  cellLines(
    {
      indicator: 'armut',
      label: { de: 'Armut', en: 'poverty' },
      unit: '%',
      year: 2024,
      status: 'ok',
      note: null,
      value: 1,
      shrunk: null,
      counts,
      cells,
      areas: all === 0 ? null : { all, shown: cells.length },
      estimated: false,
    },
    '0101',
    'de',
  )
const counts = { numerator: 1, denominator: 100, per: 100 }
const six = [20, 7, 9, 30, 11, 8].map((row, i) => cell(`010${i}`, row, 10 * i, i === 5 ? 0.5 : 1))

it('tells every cell of an area', () => expect(over(six, 0, counts)).toHaveLength(6))

it('tells every cell of a few areas', () =>
  expect(over(six.slice(0, 5), 6, counts)[0]).toBe(
    'Summe über 6 Räume; von 1 stehen die Zahlen hier nicht, weil sie nicht gezeigt werden.',
  ))

// 0 + 10 + 20 + 30 + 40 + half of 50
it('adds up the cells of many areas and gives the first', () =>
  expect(over(six, 6, counts)).toEqual([
    'Summe über 6 Räume. Die Zellen sind verkürzt; vollständig mit --json.',
    'ew.csv, Spalte ARM: 6 Zellen, zusammen 125, zwischen Zeile 7 und 30; die ersten:',
    '   0100: ew.csv, Zeile 20, Spalte ARM: "0"',
    '   ew.csv, Zeile 7, Spalte ARM: "10"',
    '   0102: ew.csv, Zeile 9, Spalte ARM: "20"',
  ]))

it('adds up no shares', () => expect(over(six, 6, null)[1]).not.toContain('zusammen'))
