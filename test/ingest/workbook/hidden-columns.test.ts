import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { foreign, handmade, header, readBook, text } from './support.ts'

const rows = [
  ['RAUM', 'EW', 'ENTWURF', 'ALO'],
  ['01', 5, 1, 2],
  ['02', 6, 1, 3],
]
const hide = (...columns: number[]) => ({
  '!cols': rows[0]!.map((_, at) => (columns.includes(at) ? { hidden: true } : {})),
})
const ew = { ew: 'EW' }
const both = { ew: 'EW', entwurf: 'ENTWURF', alo: 'ALO' }
const hidden = (columns: string, ...place: (string | number)[]) => [['ATL-0248', 'warning', ...place, columns]]
const told = async (...args: Parameters<typeof readBook>) =>
  (await readBook(...args)).findings.map(({ code, severity, row, column, found }) => [
    code,
    severity,
    row,
    column,
    found.de,
  ])

describe.each(['xlsx', 'biff8'] as const)('columns that a workbook (%s) does not show', (type) => {
  const book = (...columns: number[]) => foreign(rows, type, (sheet) => Object.assign(sheet, hide(...columns)))
  it('are read and told where the plan names them', async () => {
    const { value } = await readBook(book(2), { columns: both })
    expect(Array.from(value[0]!.numbers['entwurf']!.values)).toEqual([1, 1])
    expect(await told(book(2), { columns: both })).toEqual(hidden('ausgeblendete Spalte C, mitgelesen', 1, 'ENTWURF'))
    expect(await told(book(1, 2, 0), { columns: both })).toEqual(
      hidden('ausgeblendete Spalten A–C, mitgelesen', 1, 'RAUM'),
    )
  })
  it('are nothing to it where it does not name them', async () =>
    expect(await told(book(2, 3), { columns: ew })).toEqual([]))
})

describe('columns of an XLSX', () => {
  const sheet = (cols: string) =>
    handmade({
      more: {
        'xl/worksheets/sheet0.xml': `<worksheet><cols>${cols}</cols><sheetData>${header}<row r="2">${text('A2', '01')}<c r="B2"><v>5</v></c></row></sheetData></worksheet>`,
      },
    })
  it.each([
    ['<col min="2" max="16384" hidden="1"/>', 1],
    ['<col min="1" max="1" width="9"/><col min="2" max="2" hidden="true"/>', 1],
    ['<col min="2" max="2" width="0" customWidth="1"/>', 1],
    ['<col min="2" max="2" width="9" hidden="0"/>', 0],
    ['<col min="3" max="16384" hidden="1"/>', 0],
  ])('are hidden or not: %s', async (cols, count) => expect(await told(sheet(cols))).toHaveLength(count))
})

describe('columns of an ODS', () => {
  const cell = (words: string) =>
    `<table:table-cell office:value-type="string"><text:p>${words}</text:p></table:table-cell>`
  const ods = (columns: string) =>
    zipSync({
      mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
      'content.xml': strToU8(
        `<office:document-content><office:body><office:spreadsheet><table:table table:name="andere"><table:table-column table:visibility="collapse" table:number-columns-repeated="9"/></table:table>` +
          `<table:table table:name="2024">${columns}${rows
            .map((row) => `<table:table-row>${row.map((one) => cell(String(one))).join('')}</table:table-row>`)
            .join('')}</table:table></office:spreadsheet></office:body></office:document-content>`,
      ),
    })
  const column = (repeated: number, visibility = 'visible') =>
    `<table:table-column table:visibility="${visibility}" table:number-columns-repeated="${repeated}"/>`
  it.each([
    [column(2) + column(1, 'collapse') + column(1021), hidden('ausgeblendete Spalte C, mitgelesen', 1, 'ENTWURF')],
    [column(2) + column(1022, 'collapse'), hidden('ausgeblendete Spalten C–D, mitgelesen', 1, 'ENTWURF')],
    [
      `${column(1)}<table:table-column-group table:display="false">${column(1, 'filter')}</table:table-column-group>`,
      hidden('ausgeblendete Spalte B, mitgelesen', 1, 'EW'),
    ],
    [column(1024), []],
  ])('%s', async (columns, want) => expect(await told(ods(columns), { sheet: '2024', columns: both })).toEqual(want))
})

describe('areas in columns that nobody sees', () => {
  const turned = rows[0]!.map((_, at) => rows.map((row) => row[at]!))
  const book = foreign(turned, 'xlsx', (sheet) => (sheet['!cols'] = [{}, {}, { hidden: true }]))
  it('are read with a warning, or skipped where the plan says so', async () => {
    const read = await readBook(book, { transpose: true, columns: ew })
    expect([read.value[0]!.keys, read.findings]).toMatchObject([
      ['01', '02'],
      [{ severity: 'warning', column: 'C', found: { en: 'hidden column C, read' } }],
    ])
    const skipped = await readBook(book, { transpose: true, hidden: 'skip', columns: ew })
    expect([skipped.value[0]!.keys, skipped.findings]).toMatchObject([
      ['01'],
      [{ severity: 'info', column: 'C', found: { en: 'hidden column C, skipped' } }],
    ])
  })
})
