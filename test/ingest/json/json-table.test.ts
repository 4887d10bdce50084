import { describe, expect, it } from 'vitest'
import { jsonTable } from '../../../src/ingest/json/json-table.ts'
import { bytes } from '../../../src/model/files.ts'
import { statusCode } from '../../../src/model/status.ts'
import { refused, spec } from '../support.ts'

type Loose = Parameters<typeof spec>[0]
const read = (content: unknown, loose: Loose = {}) =>
  jsonTable(
    bytes(new TextEncoder().encode(typeof content === 'string' ? content : JSON.stringify(content))),
    spec({ file: 'ew.json', kind: 'json', ...loose }),
  )
async function table(content: unknown, loose: Loose = {}) {
  const { value, findings } = await read(content, loose)
  expect(findings).toEqual([])
  return value[0]!
}
const cells = (t: Awaited<ReturnType<typeof table>>, name = 'ew') => [
  Array.from(t.numbers[name]!.values),
  Array.from(t.numbers[name]!.status),
]

describe('records', () => {
  it('in a list', async () => {
    const t = await table([
      { RAUM: '01', EW: 5 },
      { EW: '1.234,5', RAUM: '02' },
    ])
    expect([t.keys, Array.from(t.lines), ...cells(t)]).toEqual([
      ['01', '02'],
      [1, 2],
      [5, 1234.5],
      [0, 0],
    ])
  })
  it('under a path', async () =>
    expect((await table({ a: { b: [{ RAUM: '01', EW: 5 }] } }, { path: 'a.b' })).file).toBe('ew.json#a.b'))
  it('by name', async () =>
    expect((await table({ '01': { EW: 5 }, '02': { EW: 6 } }, { key: ['$key'] })).keys).toEqual(['01', '02']))
  it('with objects inside', async () => {
    const t = await table([{ RAUM: '01', alter: { u18: { m: 3 } } }], { columns: { u18: 'alter.u18.m' } })
    expect(cells(t, 'u18')).toEqual([[3], [0]])
  })
})

describe('what is missing', () => {
  const list = [{ RAUM: '01', EW: 5 }, { RAUM: '02', EW: null }, { RAUM: '03' }, { RAUM: '04', EW: '' }]
  it('is absent', async () =>
    expect(cells(await table(list))).toEqual([
      [5, NaN, NaN, NaN],
      [0, statusCode.absent, statusCode.absent, statusCode.absent],
    ]))
  it('is what the plan says of null, and a name that is not there stays absent', async () =>
    expect(cells(await table(list, { signs: { null: 'secret' } }))[1]).toEqual([
      0,
      statusCode.secret,
      statusCode.absent,
      statusCode.absent,
    ]))
})

describe('findings', () => {
  it('texts, lists and truth values are no numbers', async () => {
    const { findings } = await read([
      { RAUM: '01', EW: 'k. A.' },
      { RAUM: '02', EW: [1, 2] },
      { RAUM: '03', EW: true },
    ])
    expect(findings.map(({ code, row, value }) => [code, row, value])).toEqual([
      ['ATL-0208', 1, 'k. A.'],
      ['ATL-0208', 2, '[…]'],
      ['ATL-0208', 3, 'true'],
    ])
  })
  it('a text with an undeclared sign', async () =>
    expect((await read([{ RAUM: '01', EW: '1.5' }], { dialect: { thousands: null } })).findings).toMatchObject([
      { code: 'ATL-0207', value: '1.5' },
    ]))
  it('a column that no record has', async () =>
    expect((await read([{ RAUM: '01', EWO: 1 }])).findings).toMatchObject([
      { code: 'ATL-0209', column: 'EW', remedy: { en: 'change sources.ew.columns.ew; similar: "EWO"' } },
    ]))
  it('a key that is a number, unless its digits are declared', async () => {
    expect((await read([{ RAUM: 1, EW: 5 }])).findings).toMatchObject([{ code: 'ATL-0310', value: '1' }])
    expect((await table([{ RAUM: 1, EW: 5 }], { digits: [2] })).keys).toEqual(['01'])
    expect((await table([{ RAUM: 12, EW: 5 }], { digits: [1] })).keys).toEqual(['12'])
    expect((await read([{ RAUM: 123, EW: 5 }], { digits: [2] })).findings).toMatchObject([{ code: 'ATL-0310' }])
  })
  it('names of the language itself are names like others', async () => {
    const content = '[{"RAUM":"01","__proto__":5},{"RAUM":"02","__proto__":6}]'
    expect(cells(await table(content, { columns: { ew: '__proto__' } }))[0]).toEqual([5, 6])
  })
})

describe('no table', () => {
  it.each([
    ['', 'ATL-0203', null],
    ['[{"RAUM"', 'ATL-0205', null],
    ['[]', 'ATL-0206', null],
    ['5', 'ATL-0206', null],
    ['[1,2]', 'ATL-0206', null],
    ['{"a":[]}', 'ATL-0206', null],
    ['{"a":{"b":1}}', 'ATL-0209', 'a.c'],
    ['{"a":{"b":1}}', 'ATL-0206', 'a.b'],
    ['{"a":1}', 'ATL-0209', '__proto__'],
  ])('%j is %s', async (content, code, path) =>
    expect(await refused(read(content, { path }))).toMatchObject({ code, severity: 'error' }),
  )
  it('is told what stands where a list was expected', async () =>
    expect(await refused(read({ detail: [], summary: {} }))).toMatchObject({
      remedy: { de: 'den Pfad zur Liste angeben (path: a.b); hier stehen: detail, summary' },
    }))
  it('survives what is nested without end', async () => {
    const deep = `${'{"a":'.repeat(5000)}1${'}'.repeat(5000)}`
    expect((await read(`[{"RAUM":"01","EW":5,"x":${deep}}]`)).findings).toEqual([])
  })
})

it('is refused before it is read where it does not belong into memory', async () => {
  const large = { size: 65 * 2 ** 20, slice: () => Promise.reject(new Error('was read')) }
  expect(await refused(jsonTable(large, spec({ kind: 'json' })))).toMatchObject({ code: 'ATL-0241' })
})
