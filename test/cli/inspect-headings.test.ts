import { utils, write } from '@e965/xlsx'
import { describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { keys, written } from './inspect-written.ts'
import { musterstadt } from './musterstadt.ts'

// Three districts, each under a heading and above its sum: areas with 1, 2, 3 … and ten times as many.
const third = Math.ceil(keys.length / 3)
const sum = (from: number, to: number) => keys.slice(from, to).reduce((total, _, i) => total + from + i + 1, 0)
const district = (name: string, from: number): (string | number)[][] => {
  const own = keys.slice(from, from + third)
  const total = sum(from, from + third)
  return [
    [name, '', ''],
    ...own.map((key, i) => [key, from + i + 1, 10 * (from + i + 1)]),
    ['Zusammen', total, 10 * total],
  ]
}
const all = sum(0, keys.length)
const rows = [
  ['RAUM', 'EW', 'ALO'],
  ...district('Nord', 0),
  ...district('Mitte', third),
  ...district('Süd', 2 * third),
  ['Insgesamt', all, 10 * all],
]
const expected = [
  ['EW', keys.map((_, i) => i + 1)],
  ['ALO', keys.map((_, i) => 10 * (i + 1))],
]
const csv = `${rows.map((row) => row.join(';')).join('\n')}\n`
/** Headings beside a text merged over the columns of numbers; the first would be one of the headers. */
function book() {
  const list = rows.map((row, i) => (row[1] === '' && i > 1 ? [row[0], `Bezirk ${row[0]}`] : row))
  const sheet = utils.aoa_to_sheet(list)
  sheet['!merges'] = list.flatMap((row, r) => (row.length === 2 ? [{ s: { r, c: 1 }, e: { r, c: 2 } }] : []))
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
}

describe('headings and sums of districts between the areas', () => {
  it.each([
    ['csv', 'bezirke.csv', csv],
    ['xlsx, beside a text merged over the numbers', 'bezirke.xlsx', book()],
  ])('are named under drop, and the sums are right: %s', async (_, file, content) => {
    const read = await written(file, content, 'RAUM', '', '--by')
    expect(read.keys).toEqual(keys)
    expect(read.numbers).toEqual(expected)
    expect(read.block).toContain('# Summenzeilen; 2 von 2 Spalten gehen auf; 3 Überschriften ohne Zahlen')
  })
  it('are left out of what is converted, by name', async () => {
    const host = musterstadt()
    host.files.set('b.csv', new TextEncoder().encode(csv))
    expect(await main(['convert', 'b.csv', '--plan', 'stadt/atlas.yaml', '--by', 'RAUM'], host)).toBe(0)
    expect(host.said.err).toContain('ohne Überschriften: Nord, Mitte, Süd')
    expect(host.said.out.trim().split('\n').slice(1)).toEqual(keys.map((key, i) => `${key},${i + 1},${10 * (i + 1)}`))
  })
  it('are no headings where a sign says that a number is withheld', async () => {
    const host = musterstadt()
    host.files.set('b.csv', new TextEncoder().encode(csv.replace('Mitte;;', 'Mitte;.;.')))
    const argv = ['inspect', 'b.csv', '--plan', 'stadt/atlas.yaml', '--signs', '.=secret']
    expect(await main(argv, host)).toBe(0)
    expect(host.said.out).not.toMatch(/Überschrift: .*Mitte/)
    expect(host.said.out).toMatch(/Überschrift: .*Süd/)
  })
})

describe('the first area of a table whose keys are names, without any number,', () => {
  const table = (first: string) => `NAME;KURZ;EW;ALO\n${first}\nMitte;MI;5;6\nSüd;S;7;8\nWest;W;7;9\n`
  async function converted(first: string, ...options: string[]) {
    const host = musterstadt()
    host.files.set('b.csv', new TextEncoder().encode(table(first)))
    const code = await main(['convert', 'b.csv', ...options], host)
    return { code, lines: host.said.out.split('\n'), err: host.said.err }
  }
  it.each([
    ['Nord;N;;', [], 'Nord,N,,'],
    ['Nord;N;.;.', ['--signs', '.=secret'], 'Nord,N,.,.'],
    ['Nord;;;', [], 'Nord,,,'],
    ['Nord;N;k. A.;k. A.', ['--signs', 'k. A.=unknown'], 'Nord,N,k. A.,k. A.'],
  ])('is no header row: %s', async (first, options, line) => {
    const { code, lines } = await converted(first, ...options)
    expect([code, ...lines.slice(0, 3)]).toEqual([0, 'NAME,KURZ,EW,ALO', line, 'Mitte,MI,5,6'])
  })
  it('is asked about where it has the same word everywhere, which may be a header', async () => {
    const { code, err } = await converted('Nord;N;Anzahl;Anzahl')
    expect(code).toBe(1)
    expect(err).toContain('eine Zeile ohne Zahlen, oder noch eine Kopfzeile')
  })
  it('leaves a second header row what it is', async () => {
    const { lines } = await converted('Name;kurz;Zahl;Prozent')
    expect(lines[0]).toBe('NAME / Name,KURZ / kurz,EW / Zahl,ALO / Prozent')
  })
})
