import { describe, expect, it } from 'vitest'
import { memory } from '../../src/host/memory.ts'
import { bytes } from '../../src/model/files.ts'
import { readTables } from '../../src/pipeline/gather/read-tables.ts'
import { outline } from '../../src/plan/outline.ts'
import { atlas } from './musterstadt.ts'

const keys = ['01001', '01002', '01003', '01004']
const block = (n: number) =>
  `${n}_variable_code;${n}_variable_label;${n}_variable_attribute_code;${n}_variable_attribute_label`
const head = `statistics_code;statistics_label;time_code;time_label;time;${[1, 2, 3].map(block).join(';')};value;value_unit;value_variable_code;value_variable_label`

type Part = readonly [variable: string, attribute: string]
interface Row {
  readonly key: string
  readonly parts: readonly Part[]
  readonly value: number
  readonly unit: string
  readonly measure: string
}

/** Ages in two divisions that share the code of their first class, both with a total; counts and per cent; income in thousands. */
const rowsOf = (money: string): Row[] =>
  keys.flatMap((key, k) => {
    const age = (sex: number, a: number) => 100 * (k + 1) + 10 * sex + a
    const both = (ages: readonly number[], sexes: readonly number[]) =>
      ages.reduce((sum, a) => sum + sexes.reduce((n, s) => n + age(s, a), 0), 0)
    const all = [0, 1, 2, 3, 4, 5]
    const one = (parts: readonly Part[], value: number, unit = 'Anzahl', measure = 'BEVSTD') => [
      { key, parts, value, unit, measure },
    ]
    return [
      ...(
        [
          ['', [1, 2]],
          ['GESM', [1]],
          ['GESW', [2]],
        ] as const
      ).flatMap(([code, sexes]) => {
        const sex: Part = ['GES', code]
        return [
          ...one([sex, ['ALT3', '']], both(all, sexes)),
          ...one([sex, ['ALT3', 'ALT000B02']], both([0, 1], sexes)),
          ...one([sex, ['ALT3', 'ALT002B04']], both([2, 3], sexes)),
          ...one([sex, ['ALT3', 'ALT004UM']], both([4, 5], sexes)),
          ...one([sex, ['ALT2', '']], both(all, sexes)),
          // The same code, and a year less in it: whoever takes one for the other is wrong by that.
          ...one([sex, ['ALT2', 'ALT000B02']], both([0], sexes)),
          ...one([sex, ['ALT2', 'ALT002UM']], both([1, 2, 3, 4, 5], sexes)),
          ...one([sex, ['ALT3', '']], 25 * sexes.length, '%'),
        ]
      }),
      ...one([], 7 + k, money, 'EINK'),
    ]
  })

const text = (rows: readonly Row[], total: string) =>
  `\ufeff${[
    head,
    ...rows.map(({ key, parts, value, unit, measure }) => {
      const blocks = [['KREISE', key] as const, ...parts, ['', ''] as const, ['', ''] as const].slice(0, 3)
      const cells = blocks.map(([variable, code]) =>
        variable === '' ? ';;;' : `${variable};Merkmal ${variable};${code};${code === '' ? total : `Teil ${code}`}`,
      )
      return `12411;x;STAG;x;2024-12-31;${cells.join(';')};${value};${unit};${measure};Stand ${measure}`
    }),
  ].join('\r\n')}\r\n`

const plan = `atlas: 1
title: Land
publisher: { name: Amt, licence: dl-de/zero-2-0 }
years: { from: 2024, to: 2024 }
areas:
  gebietsstand: 2021-01-01
  base: { level: kreis, file: kreise.csv, key: NR, name: NAME }
`

describe.each([
  ['German', 'Insgesamt', 'Tsd. EUR'],
  ['English', 'Total', 'EUR 1000'],
])('a flat file with two divisions of one dimension (%s)', (_, total, money) => {
  const rows = rowsOf(money)
  const host = memory({
    'atlas.yaml': plan,
    'kreise.csv': `NR;NAME\n${keys.map((key) => `${key};Kreis ${key}\n`).join('')}`,
    'flat.csv': text(rows, total),
  })
  it('is declared with a column for each slice, none of which counts twice', async () => {
    const { code, err } = await atlas('inspect flat.csv --plan atlas.yaml --write --name flat', host)
    expect([code, err]).toEqual([0, 'Quelle "flat" nach atlas.yaml geschrieben\n'])
    const own = outline(new TextDecoder().decode(host.files.get('atlas.yaml')), 'atlas.yaml', ['flat']).plan
    const { tables, findings } = await readTables(
      own,
      new Map([...host.files].map(([path, one]) => [path, bytes(one)])),
    )
    expect(findings.map((one) => one.code)).toEqual(['ATL-0271'])
    const [table] = tables
    // Each column of the plan against the rows that its entry names, taken from what the file was made of.
    const seen = new Set<Row>()
    for (const [name, { header, where = {} }] of Object.entries(own.sources['flat']!.columns)) {
      const wanted = rows.filter(
        ({ measure, unit, parts }) =>
          measure === header &&
          (where['value_unit'] ?? [unit]).includes(unit) &&
          Object.entries(where).every(
            ([variable, texts]) =>
              variable === 'value_unit' || parts.some(([own_, at]) => own_ === variable && texts.includes(at || total)),
          ) &&
          parts.every(([variable, at]) => Object.hasOwn(where, variable) || at === ''),
      )
      wanted.forEach((row) => seen.add(row))
      expect([name, wanted.map(({ key }) => key)]).toEqual([name, keys])
      const times = header === 'EINK' ? 1000 : 1
      expect([name, Array.from(table!.numbers[name]!.values)]).toEqual([name, wanted.map(({ value }) => times * value)])
    }
    expect(seen.size).toBe(rows.length)
  })
})
