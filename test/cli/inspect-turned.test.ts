import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { keys, written } from './inspect-written.ts'
import { musterstadt } from './musterstadt.ts'

const rows = [
  ['Einwohner nach Räumen'],
  ['RAUM', ...keys, 'Insgesamt'],
  ['EW', ...keys.map((_, i) => String(i + 1)), String((keys.length * (keys.length + 1)) / 2)],
  ['Quote', ...keys.map((_, i) => (i === 2 ? '.' : `${i},5`)), ''],
  ['Quelle: Amt'],
]
const csv = rows.map((row) => row.join(';')).join('\n')
const sheet = utils.aoa_to_sheet(rows)
const book = new Uint8Array(
  write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
)
// the title and the note are narrower than the table, of which text files tell themselves
const padded = rows.map((row) => Array.from({ length: keys.length + 2 }, (_, i) => row[i] ?? '').join(';')).join('\n')

describe('areas that stand in columns', () => {
  it.each([
    ['csv', 'quer.csv', csv],
    ['csv with rows of one length', 'quer.csv', padded],
    ['xlsx', 'quer.xlsx', book],
  ])('are declared by transpose, and read as they stand: %s', async (_, file, content) => {
    const read = await written(file, content, '.=secret', 'Spalte "01010103"', '--signs')
    expect(read.keys).toEqual(keys)
    expect(read.numbers).toEqual([
      ['EW', keys.map((_, i) => i + 1)],
      ['Quote', keys.map((_, i) => (i === 2 ? NaN : i + 0.5))],
    ])
    expect(read.block).toMatch(/transpose: true .*\n    range: A2:BN4 /)
    expect(read.block).toMatch(/drop: \[Insgesamt\] .* 1 von 1 Spalten gehen auf/)
  })
  it('are converted to rows', async () => {
    const host = musterstadt()
    host.files.set('q.csv', new TextEncoder().encode(csv))
    expect(await main(['convert', 'q.csv', '--plan', 'stadt/atlas.yaml', '--signs', '.=secret'], host)).toBe(0)
    expect(host.said.out.split('\n').slice(0, 4)).toEqual([
      'RAUM,EW,Quote',
      ...keys.slice(0, 3).map((key, i) => `${key},${i + 1},${i === 2 ? '.' : `${i}.5`}`),
    ])
  })
  it.each([
    [
      'a row that is too short is told',
      csv.replace(';63,5;', ';63,5'),
      ['--delimiter', ';'],
      'nicht so viele Zellen wie Spalten (66) in Zeile 4',
    ],
    [
      'a row of keys without a header is told',
      csv.replace('RAUM', ''),
      ['--write', '--year', '2024'],
      'steht keine Überschrift',
    ],
  ])('%s', async (_, content, options, words) => {
    const host = musterstadt()
    host.files.set('stadt/q.csv', new TextEncoder().encode(content))
    const argv = ['inspect', 'stadt/q.csv', '--plan', 'stadt/atlas.yaml', '--signs', '.=secret', ...options]
    expect(await main(argv, host)).toBe(1)
    expect(host.said.err).toContain(words)
  })
  it('are asked about where nobody says which areas there are', async () => {
    const host = musterstadt()
    host.files.set('q.csv', new TextEncoder().encode(csv))
    expect(await main(['inspect', 'q.csv'], host)).toBe(1)
    expect(host.said.err).toContain('über den Spalten stehen Zahlen statt Überschriften (01010101 …)')
  })
})
