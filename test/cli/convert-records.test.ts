import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { main } from '../../src/cli/main.ts'

const fixture = (name: string) =>
  new Uint8Array(readFileSync(new URL(`../../fixtures/parquet/${name}.parquet`, import.meta.url)))

async function converted(file: string, content: string | Uint8Array, ...options: readonly string[]) {
  const host = memory({ [file]: content })
  const code = await main(['convert', file, ...options], host)
  return { code, rows: host.said.out.trimEnd().split('\n'), err: host.said.err }
}
const json = (records: object) => converted('a.json', JSON.stringify(records))

// A format of records has no title, header or footer rows: each record is a row, whatever it holds.
describe('atlas convert of records', () => {
  it('keeps a last record that holds nothing but its key', async () =>
    expect(
      await json([
        { nr: '0101', x: 1 },
        { nr: '0102', x: 2 },
        { nr: '0103', x: null },
      ]),
    ).toEqual({ code: 0, rows: ['nr,x', '0101,1', '0102,2', '0103,'], err: '3 Zeilen\n' }))
  it('takes no first record for a header, whatever it lacks', async () =>
    expect(
      (
        await json([
          { nr: '0101', name: 'Nord', x: null, y: null },
          { nr: '0102', name: 'Ost', x: 2, y: 3 },
          { nr: '0103', name: 'Süd', x: 3, y: 4 },
        ])
      ).rows,
    ).toEqual(['nr,name,x,y', '0101,Nord,,', '0102,Ost,2,3', '0103,Süd,3,4']))
  it('has tables of one column, and of one record', async () => {
    expect((await json([{ nr: '0101' }, { nr: '0102' }])).rows).toEqual(['nr', '0101', '0102'])
    expect((await json([{ nr: '0101', x: 1 }])).rows).toEqual(['nr,x', '0101,1'])
  })
  it('leaves columns of lists out and says so', async () =>
    expect(
      await json([
        { nr: '0101', l: [1, 2], x: 1 },
        { nr: '0102', l: null, x: 2 },
      ]),
    ).toEqual({
      code: 0,
      rows: ['nr,x', '0101,1', '0102,2'],
      err: '2 Zeilen; ohne Spalten mit Listen oder Gruppen: l\n',
    }))
  it('refuses a file of nothing but lists', async () => expect((await json([{ l: [1] }, { l: [2] }])).code).toBe(1))
})

describe('atlas convert of Parquet', () => {
  it('writes times of the day, and a last row without values', async () =>
    expect(await converted('z.parquet', fixture('zeiten'), '--signs', 'NaN=unknown')).toEqual({
      code: 0,
      rows: ['nr,zeit,wert', '0101,12:30:00,1.5', '0102,07:05:01.25,NaN', '0103,,'],
      err: '3 Zeilen\n',
    }))
  it('asks what NaN means', async () => {
    const { code, rows, err } = await converted('z.parquet', fixture('zeiten'))
    expect([code, rows]).toEqual([1, ['']])
    expect(err).toContain('"NaN": steht einmal, wo Zahlen stehen')
  })
  it('keeps every digit of a decimal, and tells the column of lists', async () => {
    const { rows, err } = await converted('t.parquet', fixture('typen'), '--signs', 'NaN=absent')
    const cell = (row: number, name: string) => rows[row]!.split(',')[rows[0]!.split(',').indexOf(name)]
    expect(['dez', 'dez17', 'dez30', 'gross', 'u64'].map((name) => [cell(1, name), cell(2, name)])).toEqual([
      ['35.35', '0.29'],
      ['12345678901234.567', '-0.001'],
      ['-0.07', '12345678901234567890.12'],
      ['9007199254740991', '-9007199254740991'],
      ['18446744073709551615', '1'],
    ])
    // A run refuses the whole number, and takes the double nearest to the decimal.
    expect(err).toMatch(
      /^Warnung ATL-0239  t\.parquet  Zeile 1  Spalte "u64"\n(?:  .*\n)+3 Zeilen; ohne Spalten mit Listen oder Gruppen: liste\n$/,
    )
  })
  it('leaves out spans of time and bytes, by name, and reads the others', async () => {
    const { code, rows, err } = await converted('a.parquet', fixture('andere'))
    expect([code, rows]).toEqual([
      0,
      ['nr,ew,zeit', '0101,12,2024-12-31T23:59:59.123456Z', '0102,7,1969-12-31T23:59:59.500Z', '0103,5,'],
    ])
    expect(err).toContain('Warnung ATL-0206  a.parquet  Spalte "dauer"')
    expect(err).toContain('die Spalte enthält Zeitspannen (INTERVAL)')
    expect(err).toContain('Warnung ATL-0206  a.parquet  Spalte "roh"')
    expect(err).toContain('3 Zeilen')
  })
})
