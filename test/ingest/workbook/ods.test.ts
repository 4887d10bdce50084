import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { statusCode } from '../../../src/model/status.ts'
import { refused } from '../support.ts'
import { bookTable, readBook } from './support.ts'

/** A workbook with the rows given, as LibreOffice writes its tables. */
const ods = (rows: string, styles = '') =>
  zipSync({
    mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
    'content.xml': strToU8(
      `<?xml version="1.0" encoding="UTF-8"?><office:document-content><office:automatic-styles>${styles}</office:automatic-styles>` +
        `<office:body><office:spreadsheet><table:table table:name="2024"><table:table-column/>${rows}</table:table></office:spreadsheet></office:body></office:document-content>`,
    ),
  })
const text = (words: string) =>
  `<table:table-cell office:value-type="string" calcext:value-type="string"><text:p>${words}</text:p></table:table-cell>`
const float = (value: string, shown = value) =>
  `<table:table-cell office:value-type="float" office:value="${value}" calcext:value-type="float"><text:p>${shown}</text:p></table:table-cell>`
const row = (...cells: string[]) => `<table:table-row table:style-name="ro1">${cells.join('')}</table:table-row>`
const head = row(text('RAUM'), text('EW'))
const values = async (content: Uint8Array, loose = {}) =>
  Array.from((await bookTable(content, loose)).numbers['ew']!.values)

describe('cells', () => {
  it('hold the number stored, not the one shown', async () =>
    expect(await values(ods(head + row(text('01'), float('0.1234', '0,12'))))).toEqual([0.1234]))
  it('hold keys with the zeros that are shown', async () =>
    expect((await bookTable(ods(head + row(float('1010101', '01010101'), float('5'))))).keys).toEqual(['01010101']))
  it('hold text with its blanks and lines, without comments', async () => {
    const cell =
      '<table:table-cell office:value-type="string"><office:annotation><text:p>Notiz</text:p></office:annotation><text:p>a<text:s text:c="2"/>b</text:p><text:p>c</text:p></table:table-cell>'
    const t = await bookTable(ods(row(text('RAUM'), text('N')) + row(text('01'), cell)), {
      columns: { n: { header: 'N', type: 'text' } },
    })
    expect(t.texts['n']).toEqual(['a  b\nc'])
  })
  it('hold a raised footnote sign as such', async () => {
    const styles = '<style:style style:name="T1"><style:text-properties style:text-position="super 58%"/></style:style>'
    const content = ods(head + row(text('01'), text('158<text:span text:style-name="T1">2</text:span>')), styles)
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0208', value: '158²' }])
  })
  it('hold dates as text', async () => {
    const cell =
      '<table:table-cell office:value-type="date" office:date-value="2024-12-31"><text:p>31.12.24</text:p></table:table-cell>'
    expect((await readBook(ods(head + row(text('01'), cell)))).findings).toMatchObject([
      { code: 'ATL-0208', value: '2024-12-31' },
    ])
  })
  it('hold per cent only where the plan says which number', async () => {
    const cell =
      '<table:table-cell office:value-type="percentage" office:value="0.07"><text:p>7,00 %</text:p></table:table-cell>'
    const content = ods(head + row(text('01'), cell))
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0249' }])
    expect(await values(content, { dialect: { percent: 'shown' } })).toEqual([7])
  })
  // Written as a string with a hint, and by older programs as the number 0.
  it.each([
    'office:value-type="string" office:string-value="" calcext:value-type="error"',
    'office:value-type="float" office:value="0"',
  ])('that failed are refused: %s', async (type) => {
    const cell = `<table:table-cell table:formula="of:=[.B2]/0" ${type}><text:p>#DIV/0!</text:p></table:table-cell>`
    const content = ods(head + row(text('01'), cell))
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0247', row: 2, value: '#DIV/0!' }])
    const declared = await bookTable(content, { signs: { '#DIV/0!': 'void' } })
    expect(declared.numbers['ew']!.status[0]).toBe(statusCode.void)
  })
  it('that were never calculated are refused', async () => {
    const content = ods(head + row(text('01'), '<table:table-cell table:formula="of:=1+1"/>'))
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0247', row: 2 }])
  })
  it('without a number where one belongs break the workbook', async () =>
    expect(await refused(readBook(ods(head + row(text('01'), float('viele')))))).toMatchObject({ code: 'ATL-0240' }))
})

describe('rows', () => {
  it('repeat, and blank ones count', async () => {
    const blank = '<table:table-row table:number-rows-repeated="7"><table:table-cell/></table:table-row>'
    const twice = `<table:table-row table:number-rows-repeated="2">${text('01')}${float('5')}</table:table-row>`
    const t = await bookTable(ods(blank + head + twice), { dialect: { skip: 7 } })
    expect(Array.from(t.lines)).toEqual([9, 10])
  })
  it('may be hidden', async () => {
    const hidden = `<table:table-row table:visibility="filter">${text('02')}${float('6')}</table:table-row>`
    const content = ods(head + row(text('01'), float('5')) + hidden)
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0248', severity: 'warning', row: 3 }])
    const { value } = await readBook(content, { hidden: 'skip' })
    expect(value[0]!.keys).toEqual(['01'])
  })
  it('have blank cells that repeat', async () => {
    const gap = '<table:table-cell table:number-columns-repeated="3"/>'
    expect(await values(ods(row(text('RAUM'), gap, text('EW')) + row(text('01'), gap, float('5'))))).toEqual([5])
  })
})
