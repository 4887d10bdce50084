import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { workbook } from '../../../src/ingest/workbook/workbook.ts'
import { bytes } from '../../../src/model/files.ts'
import { statusCode } from '../../../src/model/status.ts'
import { spec } from '../support.ts'
import { foreign } from '../workbook/support.ts'

const transpose = true
const columns = { ew: 'EW', q: 'Quote', name: { header: 'Name', type: 'text' as const } }
const signs = { '.': 'secret' } as const
const lines = [
  ['Einwohner', '', '', ''],
  ['RAUM', '0101', '0102', 'Summe'],
  ['Name', 'Nord', 'Süd', ''],
  ['EW', '1.200', '.', '1.200'],
  ['', '', '', ''],
  ['Quote', '12,5', '', '7'],
  ['Quelle: Amt', '', '', ''],
]
const asCsv = (rows: readonly (readonly string[])[]) => rows.map((row) => row.join(';')).join('\n')
const loose = { transpose, columns, signs, drop: ['Summe'], dialect: { skip: 1, footer: 'Quelle' } }
const text = (content: string) => bytes(new TextEncoder().encode(content))

describe.each([
  ['CSV', () => csv(text(asCsv(lines)), spec(loose))],
  ['a workbook', () => workbook(bytes(foreign(lines, 'xlsx')), spec({ ...loose, file: 'ew.xlsx', kind: 'workbook' }))],
])('%s whose areas stand in columns', (_, read) => {
  it('gives each value with its line', async () => {
    const { value, findings } = await read()
    expect(findings).toEqual([])
    const [t] = value
    expect(t!.keys).toEqual(['0101', '0102'])
    expect(t!.texts).toEqual({ name: ['Nord', 'Süd'] })
    expect(t!.turned).toEqual({ name: 3 })
    expect(Array.from(t!.lines)).toEqual([2, 2])
    const { ew, q } = t!.numbers
    expect([Array.from(ew!.values), Array.from(ew!.status)]).toEqual([
      [1200, NaN],
      [statusCode.ok, statusCode.secret],
    ])
    expect([Array.from(q!.values), Array.from(q!.status)]).toEqual([
      [12.5, NaN],
      [statusCode.ok, statusCode.absent],
    ])
    expect([Array.from(ew!.lines!), Array.from(q!.lines!)]).toEqual([
      [4, 4],
      [6, 6],
    ])
    expect(t!.totals).toEqual([{ key: 'Summe', line: 2, numbers: { ew: 1200, q: 7 } }])
  })
})

it.each([
  // the place is that of the file: the line of the header, the column of the area
  ['RAUM;0101;0102\nEW;5;k.A.', { code: 'ATL-0208', row: 2, column: '0102', value: 'k.A.' }],
  ['RAUM;0101;\nEW;5;6', { code: 'ATL-0304', row: 1, column: 'C' }],
  ['\nTitel\nRAUM;0101;0102\nEWX;5;6', { code: 'ATL-0209', row: 3, column: 'EW' }],
  ['RAUM;0101;0102\nEW;5\nX;1;2', { code: 'ATL-0210', row: 2 }],
  ['RAUM;0101;0102\nEW;5;6;7', { code: 'ATL-0210', row: 2 }],
  ['RAUM;0101;0102\nEW;5;"6', { code: 'ATL-0212', row: 2 }],
  ['RAUM;0101;0102\nEW;1;2\nEW;3;4', { code: 'ATL-0209', row: 2, column: 'EW' }],
])('%j is told in its place', async (content, finding) => {
  const skip = content.startsWith('\n') ? 2 : 0
  const { findings } = await csv(text(content), spec({ transpose, dialect: { skip } }))
  expect(findings).toEqual([expect.objectContaining(finding)])
})

it('takes the part of a sheet or file that is its range', async () => {
  const content = 'x;y;z;a\n;RAUM;0101;0102\n;EW;5;6\n;EW;7;8\n'
  const { value } = await csv(text(content), spec({ transpose, span: 'B:C', lines: [2, 3] }))
  expect(value[0]!.keys).toEqual(['0101'])
  expect(Array.from(value[0]!.numbers['ew']!.values)).toEqual([5])
})

it('says where the result of a formula has failed', async () => {
  const content = foreign(
    [
      ['RAUM', '0101'],
      ['EW', 1],
    ],
    'xlsx',
    (sheet) => {
      sheet['B2'] = { t: 'e', v: 7 }
    },
  )
  const { findings } = await workbook(bytes(content), spec({ transpose, kind: 'workbook', file: 'a.xlsx' }))
  expect(findings).toMatchObject([{ code: 'ATL-0247', row: 2, column: '0101', value: '#DIV/0!' }])
})

it('reads the same as the table that is turned by hand', async () => {
  const cell = fc.oneof(fc.constantFrom('', '.', '-,5', '1.000', 'x'), fc.integer({ min: -99, max: 9999 }).map(String))
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 6 }), async (cells) => {
      const rows = [['RAUM', 'EW', 'Q'], ...cells.map((own, i) => [`01${i}`, ...own])]
      const turned = rows[0]!.map((_, at) => rows.map((row) => row[at]!))
      const loose = { signs, columns: { ew: 'EW', q: 'Q' } }
      const plain = await csv(text(asCsv(rows)), spec(loose))
      const read = await csv(text(asCsv(turned)), spec({ ...loose, transpose }))
      const seen = ({ value }: typeof read) =>
        value.map(({ keys, numbers: { ew, q } }) => [keys, ew!.values, ew!.status, q!.values, q!.status])
      expect(seen(read)).toEqual(seen(plain))
      const codes = ({ findings }: typeof read) => findings.map(({ code, value: v }) => `${code} ${v}`).sort()
      expect(codes(read)).toEqual(codes(plain))
    }),
    { numRuns: 60 },
  )
})
