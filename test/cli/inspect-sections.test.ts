import { readFileSync } from 'node:fs'
import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { keys, written } from './inspect-written.ts'
import { atlas } from './musterstadt.ts'

const n = keys.length
const section = (heading: string, from: number): string[][] => [
  [heading, '', ''],
  ...keys.map((key, i) => [key, String(from + i), String(10 * from + i)]),
]
const rows = [
  ['Einwohner nach Geschlecht', '', ''],
  ['RAUM', 'EW', 'ALO'],
  ...section('Männer', 100),
  ...section('Frauen', 500),
  ...section('Insgesamt', 900),
  ['Quelle: Amt', '', ''],
]
const second = `A${n + 5}:C${2 * n + 4}`

const csv = () => rows.map((row) => row.join(';')).join('\n') + '\n'
/** Headings merged over the table as offices have them, or in their first cell alone. */
function book(bookType: 'xlsx' | 'ods', merged: boolean, list = rows) {
  const sheet = utils.aoa_to_sheet(list)
  if (merged) sheet['!merges'] = [2, n + 3, 2 * n + 4].map((r) => ({ s: { r, c: 0 }, e: { r, c: 2 } }))
  return new Uint8Array(write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType }) as ArrayBuffer)
}

describe('a section below headings, whose headers stand above another:', () => {
  it.each([
    ['csv', 'abschnitte.csv', csv()],
    ['xlsx', 'abschnitte.xlsx', book('xlsx', true)],
    ['xlsx with plain headings', 'abschnitte.xlsx', book('xlsx', false)],
    ['ods', 'abschnitte.ods', book('ods', true)],
  ])('%s, found, written and read alone', async (_, file, content) => {
    const words = `"Männer", ${second} "Frauen", A${2 * n + 6}:C${3 * n + 5} "Insgesamt"`
    const read = await written(file, content, second, words)
    expect(read.keys).toEqual(keys)
    expect(read.numbers).toEqual([
      ['EW', keys.map((_, i) => 500 + i)],
      ['ALO', keys.map((_, i) => 5000 + i)],
    ])
    expect(read.block).toMatch(new RegExp(`header: \\{ rows: \\[2\\] \\}\\s+range: ${second} `))
    expect(read.block).not.toContain('footer')
  })
  it('may be given with its heading', async () => {
    const read = await written('a.csv', csv(), second.replace(`A${n + 5}`, `A${n + 4}`), 'Zwischenüberschriften')
    expect(read.block).toContain(`range: ${second} `)
  })
  it('and the first of them with the headers', async () => {
    const read = await written('a.csv', csv(), `A2:C${n + 3}`, 'Zwischenüberschriften')
    expect(read.numbers[0]).toEqual(['EW', keys.map((_, i) => 100 + i)])
  })
})

const folder = new URL('../../fixtures/sections/', import.meta.url)
const fixture = (file: string) => memory({ [file]: new Uint8Array(readFileSync(new URL(file, folder))) })

it.each([
  ['csv', 'bezirke.csv', (list: string[][]) => list.map((row) => row.join(';')).join('\n')],
  ['xlsx', 'bezirke.xlsx', (list: string[][]) => book('xlsx', false, list)],
])('a part of a table that goes on below it ends where its range does: %s', async (_, file, as) => {
  const districts = ['01', '02', '03'].map((key, i) => [key, String(i)])
  const list = [['RAUM', 'EW'], ...keys.map((key, i) => [key, String(100 + i)]), ...districts]
  const read = await written(file, as(list), `A1:B${n + 1}`, '')
  expect(read.keys).toEqual(keys)
  expect(read.block).toMatch(new RegExp(`header: \\{ rows: \\[1\\] \\}\\s+range: A1:B${n + 1} `))
})

describe.each(['geschlecht.csv', 'geschlecht.xlsx'])('%s', (file) => {
  it('has three sections', async () => {
    const { code, err } = await atlas(`inspect ${file} --lang en`, fixture(file))
    expect(code).toBe(1)
    expect(err).toContain('A5:D8 "Männer", A10:D13 "Frauen", A15:D18 "Insgesamt"')
    expect(err).toContain('with --range, such as --range A5:D8; a source for each')
  })
  it.each([
    ['A5:D8', ['0101,Nord,410,31', '0102,Süd,380,28', '0103,Ost,95,.', '0104,West,250,19']],
    // its first row is withheld whole, and is none of headers
    ['A10:D13', ['0101,Nord,.,.', '0102,Süd,395,22', '0103,Ost,101,.', '0104,West,266,14']],
    ['A15:D18', ['0101,Nord,840,56', '0102,Süd,775,50', '0103,Ost,196,.', '0104,West,516,33']],
  ])('%s becomes a table of its own', async (range, known) => {
    const { code, out } = await atlas(`convert ${file} --range ${range} --signs .=secret`, fixture(file))
    expect([code, out.trim().split(/\r?\n/)]).toEqual([
      0,
      ['Raum,Name,Einwohner / Anzahl,Arbeitslose / Anzahl', ...known],
    ])
  })
})
