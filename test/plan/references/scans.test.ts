import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf, problems, edited } from '../../support/atlas-text.ts'

const source = `    file: daten/ew_{year}.csv
    format: { decimal: "," }
    key: NR
    drop: [Summe]
    columns: { alle: ALLE, arm: ARM, quote: QUOTE, grund: { column: GRUND, type: text } }
`
const counts =
  'columns: { alle: { count: all }, arm: { count: \'gruppe = "arm"\' }, quote: { sum: pers, when: alter < 15 } }'

/** The plan with its source replaced: persons, counted. */
const persons = (lines: string, columns = counts): [string, string] => [
  source,
  `    ${lines}\n    key: NR\n    ${columns}\n`,
]
const duckdb = (more = '') => persons(`engine: duckdb\n    file: daten/p_{year}.parquet${more}`)

describe('a source whose rows are counted', () => {
  it.each([
    ['memory', 'file: daten/p_{year}.csv', 'csv'],
    ['duckdb', 'file: "daten/{year}/*.parquet"', 'parquet'],
    ['duckdb', 'file: daten/p_{year}.ndjson', 'json'],
    ['postgres', 'table: register.personen_{year}', null],
  ])('%s, %s', (engine, from, format) => {
    const { ew } = planOf(persons(`engine: ${engine}\n    ${from}`)).sources
    expect(ew!.scan).toMatchObject({ engine, format, where: null, zeros: false, query: null })
    expect(ew!.file).toBe(/: "?([^"]+)/.exec(from)![1])
    expect(ew!.columns).toEqual({
      alle: { header: 'count: all', type: 'number' },
      arm: { header: 'count: gruppe = "arm"', type: 'number' },
      quote: { header: 'sum: pers, when: alter < 15', type: 'number' },
    })
    expect(ew!.scan!.tallies).toEqual({
      alle: { sum: null, when: null },
      arm: { sum: null, when: { column: 'gruppe', operator: '=', operand: 'arm' } },
      quote: { sum: 'pers', when: { column: 'alter', operator: '<', operand: 15 } },
    })
  })
  it('may be narrowed, filled with zeros, and a query', () => {
    const more = `
    query: SELECT * FROM ew JOIN haus USING (adresse)
    tables: { haus: daten/haus.csv }
    where: status = "aktiv"
    missing: zero`
    expect(planOf(duckdb(more)).sources['ew']!.scan).toMatchObject({
      where: { column: 'status', operator: '=', operand: 'aktiv' },
      zeros: true,
      query: 'SELECT * FROM ew JOIN haus USING (adresse)',
      tables: { haus: { file: 'daten/haus.csv', format: 'csv' } },
    })
  })
  it('is none without an engine', () => expect(planOf().sources['ew']!.scan).toBeNull())
})

describe('a source that contradicts itself', () => {
  it.each([
    [
      'no file',
      duckdb().map((text) => text.replace('    file: daten/p_{year}.parquet\n', '    year: 2024\n')),
      'ew:',
      'ATL-0104',
    ],
    ['no table', persons('engine: postgres\n    year: 2024'), 'ew:', 'ATL-0104'],
    [
      'a file on a server',
      persons('engine: postgres\n    table: p_{year}\n    file: p.csv'),
      'file: p.csv',
      'ATL-0107',
    ],
    ['a table in a file', duckdb('\n    table: p'), 'table: p\n', 'ATL-0107'],
    ['tables without a query', duckdb('\n    tables: { haus: haus.csv }'), 'ew:', 'ATL-0104'],
    ['a query in memory', persons('engine: memory\n    file: p_{year}.csv\n    query: SELECT 1'), 'query', 'ATL-0107'],
    ['a workbook', duckdb().map((text) => text.replace('parquet', 'xlsx')), 'daten/p_{year}.xlsx', 'ATL-0107'],
    ['an encoding DuckDB lacks', duckdb('\n    format: { encoding: windows-1252 }'), 'windows-1252', 'ATL-0107'],
    ['a footer', duckdb('\n    format: { footer: Quelle }'), 'footer', 'ATL-0107'],
    ['signs that nobody would read', duckdb('\n    signs: din-55301'), 'signs', 'ATL-0107'],
    [
      'a format on a server',
      persons('engine: postgres\n    table: p_{year}\n    format: { decimal: "," }'),
      'format',
      'ATL-0107',
    ],
    ['texts by header', duckdb('\n    where: { status: aktiv }'), 'where', 'ATL-0107'],
    [
      'dates in memory',
      persons('engine: memory\n    file: p_{year}.csv', counts.replace('alter < 15', '\'tag < "2010-01-01"\'')),
      'memory',
      'ATL-0107',
    ],
    [
      'a number and a text',
      persons('engine: memory\n    file: p_{year}.csv', counts.replace('alter < 15', 'gruppe < 15')),
      'memory',
      'ATL-0107',
    ],
    [
      'no condition',
      persons('engine: memory\n    file: p_{year}.csv', counts.replace('alter < 15', 'alter < jung')),
      'alter < jung',
      'ATL-0105',
    ],
    ['an engine there is not', persons('engine: oracle\n    table: p_{year}'), 'oracle', 'ATL-0105'],
  ] as [string, [string, string], string, string][])('%s', (_, edit, part, code) =>
    expect(onlyProblem([edit], part)).toMatchObject({ code }),
  )

  it('a column that counts nothing', () =>
    expect(
      onlyProblem(
        [persons('engine: duckdb\n    file: p_{year}.parquet', counts.replace('{ count: all }', 'ALLE'))],
        'alle: ALLE',
      ),
    ).toMatchObject({
      code: 'ATL-0107',
      expected: { en: '{count: all}, {count: "alter < 15"} or {sum: personen}' },
    }))

  it('entries that need an engine', () => {
    const text = edited([
      source,
      source.replace('alle: ALLE', 'alle: { count: all }') +
        '    missing: zero\n    where: alter < 15\n    query: SELECT 1\n',
    ])
    const found = problems(text)
    expect(found.map(({ code }) => code)).toEqual(['ATL-0107', 'ATL-0107', 'ATL-0107', 'ATL-0107'])
    expect(found.map(({ expected }) => expected!.en)).toEqual(Array(4).fill('engine: memory, duckdb or postgres'))
  })
})
