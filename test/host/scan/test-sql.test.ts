import { describe, expect, it } from 'vitest'
import type { EngineColumn, Holds } from '../../../src/host/scan/engine.ts'
import { emptySql, testSql } from '../../../src/host/scan/test-sql.ts'
import { rowTest } from '../../../src/plan/row-test.ts'

const columns = new Map(
  Object.entries({
    alter: 'integer',
    wert: 'float',
    gruppe: 'text',
    aktiv: 'boolean',
    tag: 'date',
    'a "b"': 'text',
  }).map(([name, holds]): [string, EngineColumn] => [name, { holds: holds as Holds, type: '' }]),
)

function sql(text: string): [string, ...string[]] {
  const parameters: string[] = []
  return [testSql(rowTest(text)!, columns, (one) => `$${parameters.push(one)}`), ...parameters]
}

describe('a condition in SQL', () => {
  it.each([
    ['alter < 15', ['"alter" < 15']],
    ['alter != 15', ['"alter" <> 15']],
    // NaN is larger than every number there
    ['wert > 1.5', [`("wert" > 1.5 AND "wert" <> CAST('NaN' AS DOUBLE PRECISION))`]],
    ['wert < 1.5', ['"wert" < 1.5']],
    ['gruppe = "arm"', ['"gruppe" = $1', 'arm']],
    // an empty text is an empty cell, and fulfils no comparison
    ['gruppe != "arm"', [`("gruppe" <> $1 AND "gruppe" <> '')`, 'arm']],
    ['gruppe is empty', [`("gruppe" IS NULL OR "gruppe" = '')`]],
    ['gruppe is not empty', [`"gruppe" <> ''`]],
    ['alter is empty', ['"alter" IS NULL']],
    ['alter is not empty', ['"alter" IS NOT NULL']],
    ['aktiv = true', ['"aktiv" = TRUE']],
    ['aktiv != false', ['"aktiv" <> FALSE']],
    ['tag >= "2010-01-01"', ['"tag" >= CAST($1 AS DATE)', '2010-01-01']],
    ['alter < 15 and gruppe = "a" or gruppe = "b"', ['(("alter" < 15 AND "gruppe" = $1) OR "gruppe" = $2)', 'a', 'b']],
  ])('%s', (text, expected) => expect(sql(text)).toEqual(expected))

  it('holds no text of the plan', () => {
    const [query, ...parameters] = sql(`gruppe = "x'); DROP TABLE ew; --"`)
    expect(query).toBe('"gruppe" = $1')
    expect(parameters).toEqual(["x'); DROP TABLE ew; --"])
  })
  it('quotes a name, whatever stands in it', () => expect(sql('[a "b"] is not empty')[0]).toBe(`"a ""b""" <> ''`))
  it('asks a floating number for NaN', () =>
    expect(emptySql('"x"', 'float')).toBe(`("x" IS NULL OR "x" = CAST('NaN' AS DOUBLE PRECISION))`))
})
