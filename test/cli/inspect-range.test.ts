import { describe, expect, it } from 'vitest'
import { utils, write } from '@e965/xlsx'
import { main } from '../../src/cli/main.ts'
import { bytes } from '../../src/model/files.ts'
import { readTables } from '../../src/pipeline/gather/read-tables.ts'
import { outline } from '../../src/plan/outline.ts'
import { musterstadt } from './musterstadt.ts'

const planFile = 'stadt/atlas.yaml'
const keys = new TextDecoder()
  .decode(musterstadt().files.get('stadt/daten/haushalte_2024.txt'))
  .split(/\r?\n/)
  .flatMap((line) => /^\d{8}/.exec(line)?.[0] ?? [])

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

async function written(file: string, content: string | Uint8Array, range: string) {
  const host = musterstadt()
  host.files.set(`stadt/daten/${file}`, typeof content === 'string' ? new TextEncoder().encode(content) : content)
  const argv = ['inspect', `stadt/daten/${file}`, '--plan', planFile]
  expect(await main(argv, host)).toBe(1)
  expect(host.said.err).toContain('2 Tabellen stehen neben- oder untereinander')
  expect(host.said.err).toContain(range)
  const code = await main([...argv, '--range', range, '--write', '--name', 'neu', '--year', '2024'], host)
  expect([code, host.said.err.split('\n').filter((line) => line.includes('geschrieben'))]).toEqual([
    0,
    [`Quelle "neu" nach ${planFile} geschrieben`],
  ])
  const text = new TextDecoder().decode(host.files.get(planFile))
  const files = new Map([...host.files].map(([path, own]) => [path.replace(/^stadt\//, ''), bytes(own)]))
  const { tables, findings } = await readTables(outline(text, 'atlas.yaml', ['neu']).plan, files)
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  expect(tables).toHaveLength(1)
  return {
    text,
    keys: tables[0]!.keys,
    numbers: Object.values(tables[0]!.numbers).map(({ header, values }) => [header, Array.from(values)]),
  }
}

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
    const read = await written(file, content, range)
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
