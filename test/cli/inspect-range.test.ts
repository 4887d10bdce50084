import { describe, expect, it } from 'vitest'
import { utils, write } from '@e965/xlsx'
import { main } from '../../src/cli/main.ts'
import { keys, written } from './inspect-written.ts'
import { musterstadt } from './musterstadt.ts'

const table = (header: string[], from: number): string[][] => [header, ...keys.map((key, i) => [key, String(from + i)])]
const residents = table(['RAUM', 'EW'], 1000)
const jobless = table(['RAUM', 'ALO'], 10)
const title = (text: string) => [[text, '']]
const beside = residents.map((row, i) => [...row, '', ...jobless[i]!])
const stacked = [
  ...title('Einwohner'),
  ...residents,
  ['', ''],
  ...title('Arbeitslose'),
  ...jobless,
  ['', ''],
  ['Quelle: Amt', ''],
]

const csv = (rows: string[][]) => rows.map((row) => row.join(';')).join('\n') + '\n'
const book = (rows: string[][], bookType: 'xlsx' | 'ods') =>
  new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: utils.aoa_to_sheet(rows) } }, { type: 'array', bookType }) as ArrayBuffer,
  )

const end = keys.length + 2
describe('atlas inspect --write --range declares one of two tables so that it is read alone:', () => {
  it('is a city', () => expect(keys).toHaveLength(64))
  it.each([
    ['stapel.csv', csv(stacked), `A2:B${end}`, 'EW', 1000],
    ['stapel.csv', csv(stacked), `A${end + 3}:B${2 * end + 1}`, 'ALO', 10],
    ['neben.csv', csv(beside), `A1:B${end - 1}`, 'EW', 1000],
    ['neben.csv', csv(beside), `D1:E${end - 1}`, 'ALO', 10],
    ['stapel.xlsx', book(stacked, 'xlsx'), `A${end + 3}:B${2 * end + 1}`, 'ALO', 10],
    ['neben.ods', book(beside, 'ods'), `D1:E${end - 1}`, 'ALO', 10],
  ])('%s %#', async (file, content, range, header, from) => {
    const words = '2 Tabellen stehen neben- oder untereinander'
    const read = await written(file, content, range, words)
    expect(read.keys).toEqual(keys)
    expect(read.numbers).toEqual([[header, keys.map((_, i) => from + i)]])
    expect(read.text).toContain(`eine von mehreren Tabellen: ${range}`)
  })
})

it.each(['A1', 'B2:A9', 'A9:B2', 'x', 'A0:B3'])('refuses %s as a range', async (range) => {
  const host = musterstadt()
  expect(await main(['inspect', 'stadt/daten/haushalte_2024.txt', '--range', range], host)).toBe(2)
  expect(host.said.err).toContain(`"${range}" ist kein Bereich einer Tabelle`)
})
