import { describe, expect, it } from 'vitest'
import { countSql, leftOutSql } from '../../../src/host/scan/count-sql.ts'
import type { EngineColumn, Holds } from '../../../src/host/scan/engine.ts'
import { scanOf } from '../../support/scan.ts'

const columns = new Map(
  Object.entries({
    nr: 'text',
    teil: 'text',
    jahr: 'integer',
    alter: 'integer',
    gruppe: 'text',
    pers: 'integer',
    x: 'float',
  }).map(([name, holds]): [string, EngineColumn] => [name, { holds: holds as Holds, type: '' }]),
)
const sql = (loose: Parameters<typeof scanOf>[0], types = columns) => countSql(scanOf(loose), '"ew"', types)

describe('the counting query', () => {
  it('groups by key and year, and leaves other years where they are', () =>
    expect(sql({}).sql).toBe(
      'SELECT "nr", "jahr", COUNT(*), COUNT(*) FROM "ew" WHERE ("jahr" BETWEEN 2023 AND 2024 OR "jahr" IS NULL) GROUP BY "nr", "jahr" LIMIT 1000001',
    ))
  it('has no year where a file has only one', () =>
    expect(sql({ year: 2024, years: [2024], key: ['nr', 'teil'] }).sql).toBe(
      'SELECT "nr", "teil", COUNT(*), COUNT(*) FROM "ew" GROUP BY "nr", "teil" LIMIT 1000001',
    ))
  // ' 2024' is a year as well, once it is trimmed
  it('does not compare a year that is text', () =>
    expect(sql({}, new Map([...columns, ['jahr', { holds: 'text', type: '' }]])).sql).not.toContain('WHERE'))
  it('counts and adds up, and asks what would be lost unseen', () =>
    expect(
      sql({
        year: 2024,
        where: 'gruppe != "x"',
        count: { u15: 'alter < 15', pers: '+pers', alt: '+x if alter >= 65' },
      }),
    ).toEqual({
      sql: [
        'SELECT "nr", COUNT(*), SUM(CASE WHEN "alter" < 15 THEN 1 ELSE 0 END), SUM("pers"),',
        'SUM(CASE WHEN "alter" >= 65 THEN "x" ELSE 0 END),',
        'COUNT(*) - COUNT("pers"),',
        `SUM(CASE WHEN ("x" IS NULL OR "x" = CAST('NaN' AS DOUBLE PRECISION)) THEN 1 ELSE 0 END),`,
        'COUNT(*) - COUNT("alter"),',
        'SUM(CASE WHEN "pers" < 0 THEN 1 ELSE 0 END), SUM(CASE WHEN "x" < 0 OR "x" <> FLOOR("x") THEN 1 ELSE 0 END)',
        `FROM "ew" WHERE ("gruppe" <> $1 AND "gruppe" <> '') GROUP BY "nr" LIMIT 1000001`,
      ].join(' '),
      parameters: ['x'],
      tallies: ['u15', 'pers', 'alt'],
      empty: ['pers', 'x', 'alter'],
      whole: ['pers', 'x'],
    }))
  it('groups by texts first, and compares them once a group', () =>
    expect(
      sql({
        year: 2024,
        count: {
          alle: 'all',
          arm: 'gruppe = "arm"',
          jung: 'gruppe = "arm" and alter < 15',
          pers: '+pers if gruppe = "arm"',
        },
      }),
    ).toMatchObject({
      sql: [
        'SELECT "nr", SUM("#0"), SUM("#0"), SUM(CASE WHEN "gruppe" = $1 THEN "#0" ELSE 0 END), SUM("#1"),',
        'SUM(CASE WHEN "gruppe" = $3 THEN "#2" ELSE 0 END),',
        'SUM("#0") - SUM("#3"),',
        `SUM(CASE WHEN ("gruppe" IS NULL OR "gruppe" = '') THEN "#0" ELSE 0 END),`,
        'SUM("#0") - SUM("#4"), SUM("#5")',
        'FROM (SELECT "nr", "gruppe", COUNT(*) AS "#0",',
        'SUM(CASE WHEN ("gruppe" = $2 AND "alter" < 15) THEN 1 ELSE 0 END) AS "#1", SUM("pers") AS "#2",',
        'COUNT("pers") AS "#3", COUNT("alter") AS "#4", SUM(CASE WHEN "pers" < 0 THEN 1 ELSE 0 END) AS "#5"',
        'FROM "ew" GROUP BY "nr", "gruppe") AS "#" GROUP BY "nr" LIMIT 1000001',
      ].join(' '),
      parameters: ['arm', 'arm', 'arm'],
      empty: ['pers', 'gruppe', 'alter'],
    }))
  it('does not ask for NULL where the engine knows that there is none', () => {
    const full = new Map([...columns].map(([name, column]) => [name, { ...column, full: true }]))
    const asked = sql({ count: { u15: 'alter < 15', viel: 'x > 3' } }, full)
    expect(asked.sql).toContain('WHERE "jahr" BETWEEN 2023 AND 2024 GROUP BY')
    expect(asked.empty).toEqual(['x']) // may be NaN all the same
    expect(leftOutSql(scanOf({ where: 'alter > 5' }), '"ew"', full)).toBeNull()
  })
})

describe('rows that where leaves out for an empty cell', () => {
  it('are counted', () =>
    expect(leftOutSql(scanOf({ where: 'gruppe != "x" and alter > 5' }), '"ew"', columns)).toEqual({
      sql: [
        `SELECT SUM(CASE WHEN ("gruppe" IS NULL OR "gruppe" = '') THEN 1 ELSE 0 END),`,
        'SUM(CASE WHEN "alter" IS NULL THEN 1 ELSE 0 END) FROM "ew"',
        `WHERE (("gruppe" IS NULL OR "gruppe" = '') OR "alter" IS NULL)`,
        'AND ("jahr" BETWEEN 2023 AND 2024 OR "jahr" IS NULL)',
      ].join(' '),
      parameters: [],
      empty: ['gruppe', 'alter'],
    }))
  it.each([[undefined], ['gruppe is not empty'], ['alter > 5 or alter is empty']])('need not be for %s', (where) =>
    expect(leftOutSql(scanOf(where === undefined ? {} : { where }), '"ew"', columns)).toBeNull(),
  )
})

// What SQL-92 has, and with it PostgreSQL, Citus, CockroachDB, Yugabyte and DuckDB: no FILTER, no cast by colons, no
// function of one engine alone. LIMIT and the places $1 are what all of them have beyond it.
describe('the SQL', () => {
  const words =
    'SELECT FROM WHERE GROUP BY AS AND OR IS NOT NULL BETWEEN CASE WHEN THEN ELSE END SUM COUNT FLOOR CAST DATE DOUBLE PRECISION TRUE FALSE LIMIT'
  const portable = new Set(words.split(' '))
  const scans: Parameters<typeof scanOf>[0][] = [
    {},
    { key: ['nr', 'teil'], year: 2024, where: 'gruppe != "x" and alter >= 18' },
    {
      where: 'gruppe is empty or x > 3',
      count: { u15: 'alter < 15', frauen: 'gruppe = "w"', alle: '+x', alt: '+pers if x >= 65' },
    },
    { count: { tag: 'tag > "2010-01-01"', ja: 'wahr = true', leer: 'x is not empty' } },
  ]
  const more = new Map([
    ...columns,
    ['tag', { holds: 'date', type: '' }],
    ['wahr', { holds: 'boolean', type: '' }],
  ] as const)
  it.each(scans.map((loose) => [JSON.stringify(loose), loose] as const))('is portable: %s', (_, loose) => {
    const texts = [sql(loose, more).sql, leftOutSql(scanOf(loose), '"ew"', more)?.sql ?? '']
    for (const text of texts) {
      const bare = text.replace(/"(?:[^"]|"")*"/g, '').replace(/'(?:[^']|'')*'/g, '')
      expect((bare.match(/[A-Za-z_]+/g) ?? []).filter((word) => !portable.has(word))).toEqual([])
      expect(bare).not.toMatch(/::|\|\||->|~|;|\[/)
    }
  })
})
