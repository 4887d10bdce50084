import { describe, expect, it } from 'vitest'
import { count } from '../../../src/host/scan/count.ts'
import type { EngineColumn, Holds, OpenEngine, Value } from '../../../src/host/scan/engine.ts'
import { findingsOf } from '../../support/findings.ts'
import { scanOf } from '../../support/scan.ts'

/** An engine that answers what it is told to, one query after the other. */
const engine = (holds: Record<string, Holds>, ...answers: Value[][][]): OpenEngine => ({
  relation: '"ew"',
  columns: new Map(
    Object.entries(holds).map(([name, h]): [string, EngineColumn] => [name, { holds: h, type: h.toUpperCase() }]),
  ),
  files: [{ path: 'p.parquet', bytes: 7 }],
  rows: () => Promise.resolve(answers.shift() ?? []),
  close: () => Promise.resolve(),
})
const usual = { nr: 'text', jahr: 'integer', alter: 'integer', gruppe: 'text' } as const

describe('an engine at work', () => {
  it('leaves time for other things', async () => {
    let answer = (_: Value[][]): void => {}
    const slow = { ...engine(usual), rows: () => new Promise<Value[][]>((resolve) => (answer = resolve)) }
    const { rows } = await count(scanOf({ count: { alle: 'all' } }), slow, () => answer([['0101', 2024, 5, 5]]))
    expect(rows).toBe(5)
  })
})

describe('an answer', () => {
  it('is put in order, whatever form its numbers have', async () => {
    const asked = scanOf({ count: { alle: 'all', u15: 'alter < 15' } })
    const answer = [
      ['0102', 2024, 10n, 10n, '3', 0n],
      ['0101', 2024, '5', 5n, null, 2n],
      ['0101', 2023, 7, 7, 1, '1'],
    ]
    expect(await count(asked, engine(usual, answer))).toEqual({
      scan: asked,
      keys: ['0101', '0101', '0102'],
      years: [2023, 2024, 2024],
      tallies: { alle: Float64Array.of(7, 5, 10), u15: Float64Array.of(1, 0, 3) },
      rows: 22,
      empty: { alter: 3 },
      leftOut: {},
      withoutKey: 0,
      withoutYear: 0,
      notWhole: {},
      query: expect.stringContaining('GROUP BY "nr", "jahr"') as string,
      parameters: [],
      files: [{ path: 'p.parquet', bytes: 7 }],
    })
  })
  it('may hold one key in several forms, which are one', async () => {
    const answer = [
      ['0101', '2024', 5, 5],
      [' 0101 ', ' 2024', 2, 2],
    ]
    const { keys, tallies, rows } = await count(scanOf(), engine({ ...usual, jahr: 'text' }, answer))
    expect([keys, tallies['alle'], rows]).toEqual([['0101'], Float64Array.of(7), 7])
  })
  it('tells what has no key and no year, and passes over other years', async () => {
    const answer: Value[][] = [
      ['0101', 2024, 5, 5],
      [null, 2024, 3, 3],
      ['', 2024, 4, 4],
      ['0101', null, 2, 2],
      ['0101', 2019, 100, 100],
    ]
    const { keys, rows, withoutKey, withoutYear } = await count(scanOf(), engine(usual, answer))
    expect({ keys, rows, withoutKey, withoutYear }).toEqual({ keys: ['0101'], rows: 5, withoutKey: 7, withoutYear: 2 })
  })
  it('of a divided key is joined, with the digits declared', async () => {
    const asked = scanOf({ key: ['st', 'raum'], digits: [2, 4], year: 2024, years: [2024] })
    const answer = [
      [1, 203n, 5, 5],
      [1, null, 2, 2],
    ]
    const { keys, withoutKey } = await count(asked, engine({ st: 'integer', raum: 'integer' }, answer))
    expect([keys, withoutKey]).toEqual([['010203'], 2])
  })
  it('tells what where left out', async () => {
    const asked = scanOf({ where: 'gruppe != "x" and alter > 3' })
    expect(await count(asked, engine(usual, [], [[4n, 0n]]))).toMatchObject({ leftOut: { gruppe: 4 } })
  })
  it('of a million groups and more is refused', async () => {
    const answer = Array.from({ length: 1_000_001 }, (_, i) => [String(i), 2024, 1, 1])
    expect(await findingsOf(() => count(scanOf(), engine(usual, answer)))).toMatchObject([
      { code: 'ATL-0235', column: 'nr' },
    ])
  })
})

describe('columns', () => {
  it('that are not there are named, all at once', async () => {
    const asked = scanOf({ key: ['NR'], where: 'grupe = "a"', count: { a: 'altr < 3', b: 'altr > 60' } })
    const found = await findingsOf(() => count(asked, engine(usual)))
    expect(found.map(({ code, column, remedy }) => [code, column, remedy!.en])).toEqual([
      ['ATL-0209', 'NR', 'change sources.ew.key; similar: "nr"'],
      ['ATL-0209', 'grupe', 'change sources.ew.where; similar: "gruppe"'],
      ['ATL-0209', 'altr', 'change sources.ew.columns.a; similar: "alter"'],
    ])
  })
  it('that hold the key as a number want its digits', async () =>
    expect(await findingsOf(() => count(scanOf(), engine({ ...usual, nr: 'integer' })))).toMatchObject([
      {
        code: 'ATL-0310',
        column: 'nr',
        remedy: { en: 'declare its digits: sources.ew.key: {columns: [nr], digits: 8}' },
      },
    ]))
  it.each([
    ['a key', { nr: 'float' }, {}, 'nr', 'text or whole numbers'],
    ['a year', { jahr: 'date' }, {}, 'jahr', 'the year as a whole number or text'],
    ['a text that is compared with a number', {}, { count: { a: 'gruppe < 5' } }, 'gruppe', 'numbers'],
    ['a number that is compared with a text', {}, { count: { a: 'alter = "5"' } }, 'alter', 'text'],
    ['a text that is ordered', {}, { where: 'gruppe > "2010-01-01"' }, 'gruppe', 'a date'],
    ['a text that is added up', {}, { count: { a: '+gruppe' } }, 'gruppe', 'numbers'],
    ['a number that is true', {}, { where: 'alter = true' }, 'alter', 'true or false'],
  ] as const)('%s of a type that cannot be used so', async (_, types, loose, column, expected) =>
    expect(await findingsOf(() => count(scanOf(loose), engine({ ...usual, ...types })))).toMatchObject([
      { code: 'ATL-0233', column, expected: { en: expected } },
    ]),
  )
})
