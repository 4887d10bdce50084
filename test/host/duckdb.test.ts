import { copyFileSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { scan } from '../../src/host/scan.ts'
import { findingsOf } from '../support/findings.ts'
import { optional } from '../support/optional.ts'
import { personAnswer as expected, personCounts as count, personsCsv as csv } from '../support/persons.ts'
import { scanOf } from '../support/scan.ts'
import { put, temporary } from './temporary.ts'

const { absent, title } = optional('@duckdb/node-api')
const folder = temporary()

const write = (name: string, content: string | Uint8Array) => writeFileSync(join(folder, name), content)

describe.skipIf(absent)(`DuckDB${title}`, () => {
  const ask = (loose: Parameters<typeof scanOf>[0] = {}) => scan(scanOf(loose), folder)
  const refused = (loose: Parameters<typeof scanOf>[0]) => findingsOf(() => ask(loose))

  beforeAll(async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(':memory:')
    const connection = await instance.connect()
    const at = (name: string) => `'${join(folder, name).replaceAll("'", "''")}'`
    write('p.csv', csv)
    write('q.csv', csv)
    await connection.run(
      `CREATE TABLE p AS SELECT trim(nr) AS nr, jahr::INTEGER AS jahr, "alter"::UTINYINT AS "alter", gruppe, pers::BIGINT AS pers
       FROM read_csv(${at('p.csv')}, delim = ';', all_varchar = true)`,
    )
    for (const [name, what] of [
      ['p.parquet', 'SELECT * FROM p'],
      ['p.ndjson', 'SELECT * FROM p'],
      ['teil-1.parquet', 'SELECT * FROM p WHERE pers < 4'],
      ['teil-2.parquet', 'SELECT pers, gruppe, "alter", jahr, nr FROM p WHERE pers >= 4'],
      ['krumm-1.parquet', 'SELECT * FROM p'],
      ['krumm-2.parquet', `SELECT * REPLACE (14.6 AS "alter") FROM p`],
      ['zahl.parquet', 'SELECT * REPLACE (nr::INTEGER AS nr) FROM p'],
      ['komma.parquet', 'SELECT * REPLACE (nr::DOUBLE AS nr) FROM p'],
      [
        'nan.parquet',
        `SELECT * REPLACE (CASE WHEN "alter" = 5 THEN 'NaN'::DOUBLE ELSE "alter"::DOUBLE END AS "alter", '' AS gruppe) FROM p`,
      ],
      [
        'halb.parquet',
        'SELECT * REPLACE (CASE WHEN pers = 1 THEN -1 WHEN pers = 2 THEN 2.5 ELSE pers END::DECIMAL(9,2) AS pers) FROM p',
      ],
      [
        'wahr.parquet',
        `SELECT * REPLACE (gruppe = 'arm' AS gruppe), DATE '2024-12-31' - "alter"::INTEGER * 365 AS geboren FROM p`,
      ],
    ])
      await connection.run(`COPY (${what}) TO ${at(name!)}`)
    instance.closeSync()
  })

  it.each([['p.parquet'], ['p.csv'], ['p.ndjson'], ['teil-*.parquet']])('counts %s', async (file) =>
    expect(await ask({ file, count })).toMatchObject(expected),
  )

  it('counts none where a test is undecided in every row', async () => {
    const { DuckDBInstance } = await import('@duckdb/node-api')
    const instance = await DuckDBInstance.create(':memory:')
    const path = join(folder, 'ohne-alter.parquet').replaceAll("'", "''")
    const rows = "SELECT '0101' AS nr, 2024 AS jahr, NULL::INTEGER AS \"alter\", 'arm' AS gruppe FROM range(3)"
    await (await instance.connect()).run(`COPY (${rows}) TO '${path}'`)
    instance.closeSync()
    const counts = { alle: 'all', u15: 'alter < 15', arm_u15: 'alter < 15 and gruppe = "arm"' }
    const { tallies, empty } = await ask({ file: 'ohne-alter.parquet', count: counts })
    expect(tallies).toEqual({ alle: Float64Array.of(3), u15: Float64Array.of(0), arm_u15: Float64Array.of(0) })
    expect(empty).toEqual({ alter: 3 })
  })

  it('says what it read, and asked, without a path of the machine', async () => {
    const counted = await ask({ file: 'teil-*.parquet' })
    expect(counted.files.map(({ path }) => path)).toEqual(['teil-1.parquet', 'teil-2.parquet'])
    expect(counted.query).toContain('FROM "ew"')
    expect(JSON.stringify(counted)).not.toContain(folder)
  })
  it.each([['p.parquet'], ['p.csv'], ['p.ndjson'], ['teil-*.parquet']])(
    'counts %s in a folder whose name holds signs of patterns',
    async (file) => {
      const odd = join(folder, '[neu] 2024')
      mkdirSync(odd, { recursive: true })
      for (const name of readdirSync(folder).filter((one) => /^(p|teil-\d)\./.test(one)))
        copyFileSync(join(folder, name), join(odd, name))
      expect(await ask({ file: `[neu] 2024/${file}`, count })).toMatchObject(expected)
    },
  )
  it('joins keys with the digits declared', async () =>
    expect((await ask({ file: 'zahl.parquet', digits: [4] })).keys).toEqual(expected.keys))
  it('takes NaN and a text without a character for empty', async () =>
    expect(
      await ask({
        file: 'nan.parquet',
        count: { ab15: 'alter >= 15', leer: 'alter is empty', nicht: 'gruppe != "arm"' },
      }),
    ).toMatchObject({
      tallies: { ab15: Float64Array.of(2, 1, 0), leer: Float64Array.of(0, 1, 1), nicht: Float64Array.of(0, 0, 0) },
      empty: { gruppe: 6 },
    }))
  it('compares dates, and what is true', async () =>
    expect(
      await ask({ file: 'wahr.parquet', count: { jung: 'geboren > "2010-12-31"', arm: 'gruppe = true' } }),
    ).toMatchObject({
      tallies: { jung: Float64Array.of(0, 2, 0), arm: Float64Array.of(1, 1, 1) },
    }))
  it('finds persons that are no whole persons', async () =>
    expect(await ask({ file: 'halb.parquet', count: { pers: '+pers' } })).toMatchObject({ notWhole: { pers: 2 } }))
  it('tells what where leaves out for an empty cell', async () =>
    expect(await ask({ where: 'alter > 10' })).toMatchObject({ rows: 4, leftOut: { alter: 1 } }))

  describe('reads CSV as declared', () => {
    it('notation, title rows, Latin-1', async () => {
      write('a.csv', Buffer.from('Register\nnr;größe;jahr\n0101;"1.234,5";2024\n0102;;2024\n', 'latin1'))
      const dialect = { encoding: 'iso-8859-1', skip: 1, thousands: '.' } as const
      expect(await ask({ file: 'a.csv', dialect, count: { viel: 'größe > 1000' } })).toMatchObject({
        tallies: { viel: Float64Array.of(1, 0) },
        empty: { größe: 1 },
      })
    })
    it.each([
      ['k. A.', 'ATL-0208'],
      ['1.234', 'ATL-0208'],
      ['1_000', 'ATL-0208'],
      ['nan', 'ATL-0208'],
      ['1e3', 'ATL-0208'],
      ['0x10', 'ATL-0208'],
      ['5;6', 'ATL-0210'],
      ['"5', 'ATL-0212'],
    ])('and no %s for a number', async (cell, code) => {
      write('b.csv', `nr;jahr;alter\n0101;2024;5\n0101;2024;${cell}\n`)
      const [finding] = await refused({ file: 'b.csv', count: { u15: 'alter < 15' } })
      expect(finding).toMatchObject(code === 'ATL-0208' ? { code, column: 'alter', value: cell } : { code, row: 3 })
    })
    it('not in another encoding', async () => {
      write('c.csv', Buffer.from('nr;jahr;ort\n0101;2024;Köln\n', 'latin1'))
      expect(await refused({ file: 'c.csv', count: { k: 'ort = "Köln"' } })).toMatchObject([
        { code: 'ATL-0204', row: 2 },
      ])
    })
    it('several files by their headers, not by position', async () => {
      write('d1.csv', 'nr;jahr;alter\n0101;2024;5\n')
      write('d2.csv', 'alter;nr;jahr\n7;0102;2024\n')
      expect(await ask({ file: 'd*.csv', count: { u15: 'alter < 15' } })).toMatchObject({
        keys: ['0101', '0102'],
        tallies: { u15: Float64Array.of(1, 1) },
      })
    })
    it.each([
      ['nr;alter\n0102;7\n', 'jahr'],
      ['nr;jahr;alter;alter\n0102;2024;7;8\n', 'alter'],
    ])('and refuses a file with other headers: %j', async (content, column) => {
      write('e1.csv', 'nr;jahr;alter\n0101;2024;5\n')
      write('e2.csv', content)
      expect(await refused({ file: 'e*.csv', count: { u15: 'alter < 15' } })).toMatchObject([
        { code: 'ATL-0209', file: 'e2.csv', column },
      ])
    })
    it('and a header that is misspelt, with the nearest', async () =>
      expect(await refused({ file: 'p.csv', count: { u15: 'altr < 15' } })).toMatchObject([
        { code: 'ATL-0209', column: 'altr', remedy: { en: expect.stringContaining('"alter"') as string } },
      ]))
  })

  it.each([
    ['types that differ from file to file', { file: 'krumm-*.parquet', count: { u15: 'alter < 15' } }, 'ATL-0233'],
    ['a key that is a floating number', { file: 'komma.parquet' }, 'ATL-0233'],
    ['a file that is not there', { file: 'fehlt.parquet' }, 'ATL-0201'],
    ['a file that is none', { file: 'q.csv', format: 'parquet' }, 'ATL-0232'],
  ] as const)('refuses %s', async (_, loose, code) => {
    const found = await refused(loose)
    expect(found).toMatchObject([{ code }])
    expect(JSON.stringify(found)).not.toContain(folder)
  })
  it('does not mind types of columns that nobody asks for', async () =>
    expect((await ask({ file: 'krumm-*.parquet' })).rows).toBe(12))

  describe('a query of the plan', () => {
    it('takes the place of the rows, and may join files', async () => {
      write('haus.csv', 'nr;ort\n0101;0199\n0102;0199\n')
      const counted = await ask({
        query: `SELECT ort AS nr, jahr, "alter" FROM ew JOIN haus USING (nr) -- all in one house\n;`,
        tables: { haus: { file: 'haus.csv', format: 'csv' } },
        count: { alle: 'all', u15: 'alter < 15' },
      })
      expect(counted).toMatchObject({
        keys: ['0199', '0199'],
        years: [2023, 2024],
        tallies: { u15: Float64Array.of(0, 2) },
      })
      expect(counted.query).toContain('FROM (SELECT ort AS nr')
      expect(counted.files.map(({ path }) => path)).toEqual(['p.parquet', 'haus.csv'])
    })
    it.each([
      ['SELECT 1; SELECT 2'],
      ['DROP VIEW ew'],
      ['CREATE TABLE x AS SELECT * FROM ew'],
      ['INSERT INTO ew VALUES (1)'],
      [`COPY (SELECT 1) TO '${folder}/p.parquet'`],
      [`COPY ew TO '${folder}/p.parquet' (USE_TMP_FILE false)`],
      [`ATTACH '${folder}/x.db'`],
      ['SET threads = 1'],
      ['INSTALL httpfs'],
      ['LOAD httpfs'],
      ['SELECT 1) AS a, (SELECT 2'],
      ['SELECT'],
    ])('that is no single SELECT is refused: %s', async (query) =>
      expect(await refused({ query })).toMatchObject([{ code: 'ATL-0236' }]),
    )
    it.each([
      [`SELECT content AS nr, 2024 AS jahr FROM read_text('${folder}/q.csv')`],
      [`SELECT content AS nr, 2024 AS jahr FROM read_text('/etc/passwd')`],
      [`SELECT * FROM '${folder}/q.csv'`],
      [`SELECT file AS nr, 2024 AS jahr FROM glob('${folder}/*')`],
      ['PRAGMA database_list'],
      [`SELECT * FROM 'https://example.org/p.parquet'`],
      [`SELECT * FROM sqlite_scan('${folder}/x.db', 'x')`],
    ])('reads no other file and no network: %s', async (query) =>
      expect(await refused({ query })).toMatchObject([{ code: expect.stringMatching(/^ATL-023[26]$/) as string }]),
    )
    it('leaves the files as they were', async () => expect(await ask({ count })).toMatchObject(expected))
  })

  it('leaves nothing behind', () => {
    expect(existsSync('.tmp')).toBe(false)
    expect(readdirSync(tmpdir()).filter((name) => name.startsWith(`atlas-duckdb-${process.pid}-`))).toEqual([])
  })
})

describe('an engine that is not installed', () => {
  it.skipIf(!absent)(
    `is named with its package${absent ? '' : ' (SKIPPED: @duckdb/node-api is installed)'}`,
    async () => {
      put(folder, { 'p.parquet': 'x' })
      expect(await findingsOf(() => scan(scanOf(), folder))).toMatchObject([
        { code: 'ATL-0230', remedy: { en: expect.stringContaining('npm install @duckdb/node-api') as string } },
      ])
    },
  )
})
