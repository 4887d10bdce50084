import { describe, expect, it } from 'vitest'
import type { Counted } from '../../../src/model/scan.ts'
import { check } from '../../../src/pipeline/check.ts'
import { filesOf } from '../../../src/pipeline/gather/files-of.ts'
import { run } from '../../../src/pipeline/run.ts'
import { scansOf } from '../../../src/pipeline/gather/scans-of.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded, rows2023, rows2024, smallCity } from '../../support/small-city.ts'

const source = `    file: daten/ew_{year}.csv
    format: { decimal: "," }
    key: NR
    drop: [Summe]
    columns: { alle: ALLE, arm: ARM, quote: QUOTE, grund: { column: GRUND, type: text } }
`
const columns =
  '    key: nr\n    columns: { alle: { count: all }, arm: { count: \'gruppe = "arm"\' }, quote: { count: alter < 15 } }\n'
const plan = (lines: string, ...edits: [string, string][]) =>
  planOf(
    [source, `    ${lines}\n${columns}`],
    ['value: ew.quote', 'numerator: ew.quote, denominator: ew.alle'],
    ...edits,
  )

const young = (key: string) => 10 * Number(key.slice(2)) + Number(key.slice(0, 2))

/** Persons of the small city, one a row. */
const persons = (rows: typeof rows2024, first = 'nr;alter;gruppe') =>
  `${first}\n${rows
    .flatMap(([key, alle, arm]) =>
      Array.from(
        { length: Number(alle) },
        (_, i) => `${key};${i < young(key) ? 7 : 40};${i < Number(arm) ? 'arm' : 'nicht'}`,
      ),
    )
    .join('\n')}\n`

const areas = smallCity().get('geo/raum.geojson')!
const counted = (rows: typeof rows2024, scan: Counted['scan'], over: Partial<Counted> = {}): Counted => ({
  scan,
  keys: rows.map(([key]) => key),
  years: rows.map(() => scan.years[0]!),
  tallies: {
    alle: Float64Array.from(rows, ([, alle]) => Number(alle)),
    arm: Float64Array.from(rows, ([, , arm]) => Number(arm)),
    quote: Float64Array.from(rows, ([key]) => young(key)),
  },
  rows: rows.reduce((n, [, alle]) => n + Number(alle), 0),
  empty: {},
  leftOut: {},
  withoutKey: 0,
  withoutYear: 0,
  notWhole: {},
  query: 'SELECT',
  parameters: ['arm'],
  files: [{ path: scan.name, bytes: 9 }],
  ...over,
})
const external = plan('engine: duckdb\n    file: daten/p_{year}.parquet')
const answers = (over: Partial<Counted> = {}) =>
  scansOf(external).map((scan, i) => counted([rows2023, rows2024][i]!, scan, i === 1 ? over : {}))
const files = new Map([['geo/raum.geojson', areas]])

describe('sources that an engine counts', () => {
  it('are asked about file by file, and no files of the run', () => {
    expect(scansOf(external).map(({ name, year, years, engine }) => ({ name, year, years, engine }))).toEqual([
      { name: 'daten/p_2023.parquet', year: 2023, years: [2023], engine: 'duckdb' },
      { name: 'daten/p_2024.parquet', year: 2024, years: [2024], engine: 'duckdb' },
    ])
    expect(filesOf(external)).toEqual(['geo/raum.geojson'])
  })
  it('of one table for all years are asked about once', () => {
    const server = plan(
      'engine: postgres\n    table: register.personen\n    year: { column: jahr }\n    where: status = "aktiv"',
    )
    expect(scansOf(server)).toMatchObject([
      {
        name: 'register.personen',
        from: { table: 'register.personen' },
        year: { column: 'jahr' },
        years: [2023, 2024],
        where: { column: 'status' },
      },
    ])
  })
  it('give the same atlas as rows counted in memory, and a run is a function of both', async () => {
    const memory = plan('engine: memory\n    file: daten/p_{year}.csv\n    format: { decimal: "," }')
    expect(scansOf(memory)).toEqual([])
    const withRows = new Map([
      ...files,
      ['daten/p_2023.csv', encoded(persons(rows2023))],
      ['daten/p_2024.csv', encoded(persons(rows2024))],
    ] as const)
    const [inMemory, outside, again] = [
      await run(memory, withRows, '0'),
      await run(external, files, '0', answers()),
      await run(external, files, '0', answers()),
    ]
    const tables = (of: typeof outside) => [...of.outputs].filter(([path]) => path.startsWith('tabellen/'))
    expect(tables(outside)).toEqual(tables(inMemory))
    expect(tables(outside).length).toBeGreaterThan(0)
    expect([...again.outputs]).toEqual([...outside.outputs])
  })
  it('stand in the manifest with engine, query and the hash of their counts', async () => {
    const inputs = async (over: Partial<Counted>) => {
      const { outputs } = await run(external, files, '0', answers(over))
      return (JSON.parse(outputs.get('manifest.json') as string) as { inputs: Record<string, unknown>[] }).inputs
    }
    const [, , one] = await inputs({})
    expect(one).toMatchObject({
      path: 'daten/p_2024.parquet',
      of: 'counts',
      rows: 6800,
      engine: 'duckdb',
      query: 'SELECT',
      parameters: ['arm'],
      source: ['ew'],
      stichtag: ['2024-12-31'],
    })
    const [, , other] = await inputs({ keys: [...rows2024.map(([key]) => key)].reverse() })
    expect(other!['sha256']).not.toBe(one!['sha256'])
  })
  it('without an answer are missing', async () =>
    expect((await check(external, files)).findings).toMatchObject([
      { code: 'ATL-0302', file: 'daten/p_2023.parquet' },
      { code: 'ATL-0302', file: 'daten/p_2024.parquet' },
    ]))
  it('have findings like any table, but no lines', async () => {
    const { findings } = await check(
      external,
      files,
      answers({ keys: rows2024.map(([key]) => (key === '0204' ? '0299' : key)) }),
    )
    expect(findings.map(({ code, row, raum, value }) => ({ code, row, raum, value }))).toEqual([
      { code: 'ATL-0301', row: undefined, raum: undefined, value: '0299' },
      { code: 'ATL-0302', row: undefined, raum: '0204', value: undefined },
    ])
  })
  it('may fill areas without anybody with 0, by declaration', async () => {
    const zero = plan('engine: duckdb\n    file: daten/p_{year}.parquet\n    missing: zero')
    const few = scansOf(zero).map((scan, i) => counted([rows2023, rows2024.slice(0, 7)][i]!, scan))
    const { outputs } = await run(zero, files, '0', few)
    const table = outputs.get('tabellen/indikatoren.csv') as string
    expect(table.split('\n').find((row) => row.startsWith('0204') && row.includes('2024,armut'))).toMatch(
      /2024,armut,,0?,0?,/,
    )
  })
})
