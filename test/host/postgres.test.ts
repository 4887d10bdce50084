import type { Client } from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { main } from '../../src/cli/main.ts'
import { memory } from '../../src/host/memory.ts'
import { postgres } from '../../src/host/postgres.ts'
import { count } from '../../src/host/scan/count.ts'
import { scan } from '../../src/host/scan.ts'
import type { Scan } from '../../src/model/scan.ts'
import { findingsOf } from '../support/findings.ts'
import { optional } from '../support/optional.ts'
import { personAnswer, personCounts, personsCsv } from '../support/persons.ts'
import { freePort, password, serverTitle, startServer, type Server } from '../support/postgres-server.ts'
import { scanOf } from '../support/scan.ts'

const driver = optional('pg')
const server = serverTitle()

const tableOf = (table: string, loose: Parameters<typeof scanOf>[0] = {}): Scan & { from: { table: string } } => ({
  ...scanOf(loose),
  engine: 'postgres',
  name: table,
  from: { table },
})

const plan = `atlas: 1
title: Klein
publisher: { name: Amt, licence: dl-de/zero-2-0 }
years: { from: 2023, to: 2024 }
areas:
  gebietsstand: 2022-01-01
  base: { level: raum, file: raum.csv, key: NR, name: NAME }
sources:
  ew:
    engine: postgres
    table: register.viele
    key: nr
    year: { column: jahr }
    columns: { alle: { count: all }, arm: { count: 'gruppe = "arm"' } }
    provider: { name: Statistik, licence: dl-de/zero-2-0 }
indicators:
  armut: { label: Armut, numerator: ew.arm, denominator: ew.alle, unit: "%", direction: burden }
protect: { minimum-count: 1 }
outputs: [tables]
`
const areas = `NR;NAME\n${Array.from({ length: 8 }, (_, i) => `010${i + 1};Raum ${i + 1}`).join('\n')}\n`

/** The program as it is called, with its own engines but without the disk. */
async function atlas(command: string, url: string) {
  const host = { ...memory({ 'atlas.yaml': plan, 'raum.csv': areas }), scan }
  const before = process.env['ATL_PG_URL']
  process.env['ATL_PG_URL'] = url
  try {
    const exit = await main([command, 'atlas.yaml', '--lang', 'en'], host)
    return { exit, said: host.said.err, files: host.files }
  } finally {
    if (before === undefined) delete process.env['ATL_PG_URL']
    else process.env['ATL_PG_URL'] = before
  }
}

describe.skipIf(driver.absent || server.absent)(`PostgreSQL${driver.title}${server.title}`, () => {
  let running: Server
  let admin: Client

  beforeAll(async () => {
    running = await startServer()
    const { default: pg } = await import('pg')
    admin = new pg.Client({ connectionString: running.url() })
    await admin.connect()
    await admin.query(`
      CREATE EXTENSION pg_stat_statements;
      CREATE SCHEMA register; CREATE SCHEMA "alte Daten";
      CREATE TABLE register.personen (nr varchar(8), jahr smallint, "alter" integer, gruppe text, pers bigint, kurz char(8), wert double precision, tag date, zeit timestamp, zahl numeric);
      CREATE TABLE "alte Daten"."Per""sonen" (nr text, jahr integer);
      INSERT INTO "alte Daten"."Per""sonen" VALUES ('0101', 2024);
      CREATE TABLE register.viele AS SELECT '010' || 1 + i % 8 AS nr, 2023 + i / 8 % 2 AS jahr, i % 100 AS "alter",
        CASE WHEN i % 10 = 0 THEN 'arm' WHEN i % 10 = 1 THEN NULL ELSE 'nicht' END AS gruppe FROM generate_series(0, 199999) AS i;
      CREATE VIEW register.langsam AS SELECT nr, 2024 AS jahr FROM register.personen WHERE pg_sleep(3600)::text = '';`)
    for (const line of personsCsv.trim().split('\n').slice(1)) {
      const [nr, jahr, alter, gruppe, pers] = line.split(';').map((cell) => (cell === '' ? null : cell))
      const [wert, tag] = [alter === '5' ? 'NaN' : alter, alter === null ? null : `${2024 - Number(alter)}-12-31`]
      await admin.query('INSERT INTO register.personen VALUES ($1, $2, $3, $4, $5, $6, $7, $8)', [
        nr,
        jahr,
        alter,
        gruppe,
        pers,
        nr,
        wert,
        tag,
      ])
    }
  })
  afterAll(async () => {
    await admin?.end()
    running?.stop()
  })

  const env = () => ({ ATL_PG_URL: running.url() })
  const ask = async (asked: Scan & { from: { table: string } }, own: Record<string, string> = env()) => {
    const engine = await postgres(asked, own)
    return count(asked, engine).finally(engine.close)
  }
  const refused = (...words: Parameters<typeof ask>) => findingsOf(() => ask(...words))

  it('counts as DuckDB does, and as by hand', async () =>
    expect(await ask(tableOf('register.personen', { count: personCounts }))).toMatchObject(personAnswer))
  it('counts a table whatever it is called, and the names of its columns in any case', async () =>
    expect(await ask(tableOf('alte Daten.Per"sonen'))).toMatchObject({ keys: ['0101'], rows: 1 }))
  it('takes padded text, NaN and dates for what they are', async () =>
    expect(
      await ask(
        tableOf('register.personen', {
          key: ['kurz'],
          count: { viel: 'wert >= 15', jung: 'tag > "2010-01-01"', nr: 'nr != "0101"' },
        }),
      ),
    ).toMatchObject({
      keys: ['0102', '0101', '0102'],
      tallies: { viel: Float64Array.of(2, 1, 0), jung: Float64Array.of(0, 2, 0), nr: Float64Array.of(2, 0, 1) },
      empty: { wert: 2 },
    }))
  it('tells what where leaves out', async () =>
    expect(await ask(tableOf('register.personen', { where: 'alter > 10' }))).toMatchObject({
      rows: 4,
      leftOut: { alter: 1 },
    }))

  it('has the server count: of 200,000 rows 16 travel', async () => {
    await admin.query('SELECT pg_stat_statements_reset()')
    const { rows, query } = await ask(
      tableOf('register.viele', { count: { arm: 'gruppe = "arm"', u15: 'alter < 15' } }),
    )
    expect(rows).toBe(200_000)
    const { rows: seen } = await admin.query<{ rows: string; calls: string }>(
      `SELECT calls, rows FROM pg_stat_statements WHERE query LIKE '%GROUP BY "nr"%' AND query NOT LIKE '%pg_stat%'`,
    )
    expect(seen).toEqual([{ calls: '1', rows: '16' }])
    const { rows: all } = await admin.query<{ rows: string }>(
      `SELECT sum(rows) AS rows FROM pg_stat_statements WHERE query LIKE '%viele%' AND query NOT LIKE '%pg_stat%'`,
    )
    expect(all).toEqual([{ rows: '16' }])
    const { rows: steps } = await admin.query(`EXPLAIN ${query.replace('$1', `'arm'`)}`)
    expect(JSON.stringify(steps)).toMatch(/HashAggregate|GroupAggregate/)
  })

  it.each([
    [`INSERT INTO register.personen (nr) VALUES ('0199')`],
    ['DELETE FROM register.personen'],
    ['DROP TABLE register.personen'],
    ['CREATE TABLE register.neu (a text)'],
    ['SET TRANSACTION READ WRITE'],
    [`SELECT nextval('register.folge')`],
  ])('cannot write: %s', async (sql) => {
    await admin.query('CREATE SEQUENCE IF NOT EXISTS register.folge')
    const engine = await postgres(tableOf('register.personen'), env())
    const found = await findingsOf(() => engine.rows(sql, []).finally(engine.close))
    expect(found).toMatchObject([
      { code: 'ATL-0232', found: { en: expect.stringMatching(/read.only|read-write/) as string } },
    ])
    const { rows } = await admin.query('SELECT count(*)::int AS n FROM register.personen')
    expect(rows).toEqual([{ n: 7 }])
  })

  it('ends a statement that takes too long', async () => {
    const found = await refused(tableOf('register.langsam'), { ...env(), ATL_PG_TIMEOUT: '0.3' })
    expect(found).toMatchObject([{ code: 'ATL-0232', found: { en: expect.stringContaining('57014') as string } }])
    const { rows } = await admin.query(
      `SELECT query FROM pg_stat_activity WHERE state = 'active' AND pid <> pg_backend_pid() AND query LIKE '%langsam%'`,
    )
    expect(rows, 'nothing goes on at the server').toEqual([])
  })

  it.each([
    ['a table that is not there', 'register.keine', {}, 'ATL-0232', /42P01/],
    ['a column that is not there', 'register.personen', { key: ['raum'] }, 'ATL-0209', /no column "raum"/],
    ['a time for a year', 'register.personen', { year: { column: 'zeit' } }, 'ATL-0233', /timestamp/],
    ['a number with decimals for a key', 'register.personen', { key: ['zahl'] }, 'ATL-0233', /numeric/],
  ] as const)('refuses %s', async (_, table, loose, code, words) =>
    expect(await refused(tableOf(table, loose))).toMatchObject([
      { code, file: table, found: { en: expect.stringMatching(words) as string } },
    ]),
  )

  describe('when the server does not let us in', () => {
    it.each([
      ['a wrong password', () => running.url('falsch&heim'), /name or password refused \(28P01\)/],
      ['no password', () => `postgresql://atlas@127.0.0.1:${running.port}/postgres`, /name or password refused/],
      ['a database there is not', () => `${running.url()}x`, /no such database \(3D000\)/],
      ['TLS it does not have', () => `${running.url()}?sslmode=verify-full`, /TLS fails/],
      ['an address that is none', () => `postgresql://atlas:${password}@[::`, /no URL|address is wrong/],
    ])('%s', async (_, url, words) => {
      const found = await refused(tableOf('register.personen'), { ATL_PG_URL: url() })
      expect(found).toMatchObject([{ code: 'ATL-0231', found: { en: expect.stringMatching(words) as string } }])
      expect(JSON.stringify(found)).not.toMatch(/heim|127\.0\.0\.1/)
    })
  })

  describe('atlas', () => {
    it('builds from a table, and says nowhere where it stands', async () => {
      const { exit, said, files } = await atlas('build', running.url())
      expect(said + exit).toMatch(/written to out[^]*0$/)
      const text = [...files]
        .filter(([path]) => path.startsWith('out/'))
        .map(([, content]) => new TextDecoder().decode(content))
        .join('\n')
      expect(text).toContain('"engine": "postgres"')
      expect(text).toContain('GROUP BY')
      expect(text + said).not.toMatch(/heim|127\.0\.0\.1|postgresql:/)
    })
    it('ends with 3 where the password is wrong', async () => {
      const { exit, said } = await atlas('check', running.url('falsch&heim'))
      expect(exit).toBe(3)
      expect(said).toContain('ATL-0231')
      expect(said).not.toContain('heim')
    })
  })
})

describe.skipIf(driver.absent)(`a server that is not there${driver.title}`, () => {
  it('ends with 3', async () => {
    const { exit, said } = await atlas('check', `postgresql://atlas:geheim@127.0.0.1:${await freePort()}/postgres`)
    expect(exit).toBe(3)
    expect(said).toMatch(/ATL-0231[^]*none is running there \(ECONNREFUSED\)/)
    expect(said).not.toContain('geheim')
  })
  it('ends with 3 where nothing says where it is', async () => {
    const found = await findingsOf(() => postgres(tableOf('personen'), {}))
    expect(found).toMatchObject([
      { code: 'ATL-0231', expected: { en: expect.stringContaining('ATL_PG_URL') as string } },
    ])
  })
})
