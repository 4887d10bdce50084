import { describe, expect, it } from 'vitest'
import { refused } from '../support.ts'
import { bookTable, handmade, header, readBook, text } from './support.ts'

const values = (column: { values: ArrayLike<number> } | undefined) => Array.from(column!.values)

describe('numbers', () => {
  const rows = (cells: string) => `${header}<row r="2">${text('A2', '01')}${cells}</row>`
  const one = async (cells: string, loose = {}) =>
    values((await bookTable(handmade({ rows: rows(cells) }), loose)).numbers['ew'])
  it('are the doubles nearest to the digits stored', async () => {
    expect(await one('<c r="B2"><v>0.1</v></c>')).toEqual([0.1])
    expect(await one('<c r="B2"><v>1.2345678901234567E-3</v></c>')).toEqual([0.0012345678901234567])
    expect(await one('<c r="B2"><v>9007199254740993</v></c>')).toEqual([9007199254740992])
  })
  it('stored as numbers need no declared sign, stored as text do', async () => {
    expect(await one('<c r="B2"><v>1234.5</v></c>', { dialect: { decimal: null, thousands: null } })).toEqual([1234.5])
    const { findings } = await readBook(handmade({ rows: rows(text('B2', '1.234')) }), { dialect: { thousands: null } })
    expect(findings).toMatchObject([{ code: 'ATL-0207', value: '1.234' }])
  })
  it('of a formula are its stored result', async () =>
    expect(await one('<c r="B2"><f>SUM(C2:D2)</f><v>42</v></c>')).toEqual([42]))
  it('of a formula that was never calculated are refused', async () => {
    for (const cell of ['<c r="B2"><f>SUM(C2:D2)</f></c>', '<c r="B2"><f>SUM(C2:D2)</f><v></v></c>'])
      expect((await readBook(handmade({ rows: rows(cell) }))).findings).toMatchObject([
        { code: 'ATL-0247', row: 2, column: 'EW' },
      ])
  })
  it('with a raised footnote sign are not taken for longer numbers', async () => {
    const strings =
      '<si><r><t>158</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>2</t></r></si><si><t>RAUM</t></si>' +
      '<si><r><t>EW</t></r><r><rPr><vertAlign val="superscript"/></rPr><t>1)</t></r></si>'
    const shared = (place: string, index: number) => `<c r="${place}" t="s"><v>${index}</v></c>`
    const content = handmade({
      strings,
      rows: `<row r="1">${shared('A1', 1)}${shared('B1', 2)}</row><row r="2">${text('A2', '01')}${shared('B2', 0)}</row>`,
    })
    const { findings } = await readBook(content, { columns: { ew: 'EW¹⁾' } })
    expect(findings).toMatchObject([{ code: 'ATL-0208', value: '158²' }])
  })
  it('that are truth values, or no number at all, are refused', async () => {
    expect((await readBook(handmade({ rows: rows('<c r="B2" t="b"><v>1</v></c>') }))).findings).toMatchObject([
      { code: 'ATL-0208', value: 'TRUE' },
    ])
    expect((await readBook(handmade({ rows: rows(text('B2', 'k. A.')) }))).findings).toMatchObject([
      { code: 'ATL-0208', row: 2, value: 'k. A.' },
    ])
    expect(await refused(readBook(handmade({ rows: rows('<c r="B2"><v>NaN</v></c>') })))).toMatchObject({
      code: 'ATL-0240',
    })
  })
})

describe('keys stored as numbers', () => {
  const rows = `${header}<row r="2"><c r="A2"><v>1010101</v></c><c r="B2"><v>5</v></c></row>`
  it('are refused, for zeros may be lost', async () =>
    expect((await readBook(handmade({ rows }))).findings).toMatchObject([{ code: 'ATL-0310', value: '1010101' }]))
  it('take the digits that the plan declares', async () =>
    expect((await bookTable(handmade({ rows }), { digits: [8] })).keys).toEqual(['01010101']))
  it('take the digits that their own format shows', async () => {
    const styles =
      '<numFmts><numFmt numFmtId="170" formatCode="00000000"/></numFmts><cellXfs><xf numFmtId="0"/><xf numFmtId="170"/></cellXfs>'
    const content = handmade({ rows: rows.replace('<c r="A2">', '<c r="A2" s="1">'), styles })
    expect((await bookTable(content)).keys).toEqual(['01010101'])
  })
})

describe('per cent', () => {
  const styles = '<cellXfs><xf numFmtId="0"/><xf numFmtId="10"/></cellXfs>'
  const rows = (second: string) =>
    `${header}<row r="2">${text('A2', '01')}<c r="B2" s="1"><v>0.07</v></c></row>` +
    `<row r="3">${text('A3', '02')}${second}</row>`
  const content = handmade({ styles, rows: rows('<c r="B3"><v>0</v></c>') })
  it('is not read before the plan says which number holds', async () =>
    expect((await readBook(content)).findings).toMatchObject([
      {
        code: 'ATL-0249',
        row: 2,
        column: 'EW',
        value: '0.07',
        remedy: { de: 'sources.ew.format.percent: shown (7) oder stored (0.07) angeben' },
      },
    ]))
  it('is read as shown or as stored', async () => {
    expect(values((await bookTable(content, { dialect: { percent: 'shown' } })).numbers['ew'])).toEqual([7, 0])
    expect(values((await bookTable(content, { dialect: { percent: 'stored' } })).numbers['ew'])).toEqual([0.07, 0])
  })
  it('and numbers without it in one column are refused', async () => {
    const mixed = handmade({ styles, rows: rows('<c r="B3"><v>12.5</v></c>') })
    for (const percent of ['shown', 'stored'] as const)
      expect((await readBook(mixed, { dialect: { percent } })).findings).toMatchObject([
        { code: 'ATL-0249', row: 3, value: '12.5' },
      ])
  })
})

describe('the table in the sheet', () => {
  const line = (n: number, ...words: string[]) =>
    `<row r="${n}">${words.map((word, i) => (word === '' ? '' : text('ABCDEF'[i] + String(n), word))).join('')}</row>`
  it('may lie beside others: the plan names its columns', async () => {
    const rows = line(1, 'RAUM', 'EW', '', 'RAUM', 'EW') + line(2, '01', '5', '', '02', '6')
    const t = await bookTable(handmade({ rows }), { header: [1], span: 'D:E' })
    expect([t.keys, values(t.numbers['ew'])]).toEqual([['02'], [6]])
    expect((await readBook(handmade({ rows }))).findings).toMatchObject([{ code: 'ATL-0209' }, { code: 'ATL-0209' }])
  })
  it('may lie above others: the footer ends it', async () => {
    const rows = line(1, 'RAUM', 'EW') + line(2, '01', '5') + line(4, '', '2  Zweite Tabelle') + line(5, 'x', 'y')
    expect((await bookTable(handmade({ rows }), { dialect: { footer: '2 Zweite' } })).keys).toEqual(['01'])
  })
  it('passes over headings merged over its columns', async () => {
    const rows = line(1, 'RAUM', 'EW') + line(2, 'Bezirke') + line(3, '01', '5')
    const behind = '<mergeCells><mergeCell ref="A2:B2"/></mergeCells>'
    expect((await bookTable(handmade({ rows, behind }))).keys).toEqual(['01'])
    expect((await bookTable(handmade({ rows }))).keys).toEqual(['Bezirke', '01'])
  })
  it('fills keys that are merged over rows, and refuses numbers that are', async () => {
    const rows = line(1, 'BEZ', 'RAUM', 'EW') + line(2, '01', '01', '5') + line(3, '', '02', '6')
    const of = (ref: string) => handmade({ rows, behind: `<mergeCells><mergeCell ref="${ref}"/></mergeCells>` })
    expect((await bookTable(of('A2:A3'), { key: ['BEZ', 'RAUM'] })).keys).toEqual(['0101', '0102'])
    expect((await readBook(of('C2:C3'), { key: ['RAUM'] })).findings).toMatchObject([
      { code: 'ATL-0250', row: 2, column: 'EW', value: '5' },
    ])
  })
  it('is not there', async () => {
    expect(await refused(readBook(handmade({ rows: '' })))).toMatchObject({ code: 'ATL-0206', file: 'ew.xlsx#2024' })
    expect(await refused(readBook(handmade({ rows: header })))).toMatchObject({ code: 'ATL-0206' })
    expect(await refused(readBook(handmade({ rows: header }), { header: [7] }))).toMatchObject({
      code: 'ATL-0206',
      row: 7,
    })
  })
  it('has no such column, and says which it has', async () =>
    expect((await readBook(handmade({ rows: header }), { columns: { ew: 'EWO' } })).findings).toMatchObject([
      { code: 'ATL-0209', file: 'ew.xlsx#2024', row: 1, column: 'EWO', expected: { de: 'eine von: "RAUM", "EW"' } },
    ]))
})
