import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../src/ingest/workbook.ts'
import { AtlasError } from '../../src/model/error.ts'
import { bytes } from '../../src/model/files.ts'
import { statusCode } from '../../src/model/status.ts'
import { refused } from './support.ts'
import { bookSpec, bookTable, foreign, handmade, header, readBook, text } from './workbook/support.ts'

const values = (column: { values: ArrayLike<number> } | undefined) => Array.from(column!.values)

describe('Musterstadt, Grundsicherung im Alter und Wohngeld', () => {
  const file = new URL('../../data/musterstadt/daten/SGB12_Wohngeld.xlsx', import.meta.url)
  const content = new Uint8Array(readFileSync(file))
  const loose = {
    file: 'SGB12_Wohngeld.xlsx',
    sheet: '2024',
    header: [4, 5],
    hidden: 'skip' as const,
    dialect: { footer: '. geheim', thousands: null },
    key: ['ST', 'RAUM'],
    drop: ['Insgesamt'],
    signs: { '.': 'secret', '/': 'weak', x: 'void' } as const,
    columns: {
      grusi: 'Grundsicherung im Alter / Personen',
      quote: 'Grundsicherung im Alter / je 100 Einwohner 65+',
      wohngeld: 'Wohngeld / Haushalte',
      betrag: 'Wohngeld / Mittlerer Betrag in Euro',
    },
  }

  it('is read: key on two columns, two header rows, text numbers, signs, total, no footnotes', async () => {
    const { value, findings } = await workbook(bytes(content), bookSpec(loose))
    expect(findings).toMatchObject([{ code: 'ATL-0248', severity: 'info', file: 'SGB12_Wohngeld.xlsx#2024', row: 6 }])
    const [t] = value
    expect(t).toMatchObject({ keyHeader: 'ST + RAUM', file: 'SGB12_Wohngeld.xlsx#2024', year: 2024 })
    expect([t!.keys.length, t!.keys[0], t!.keys.at(-1)]).toEqual([64, '01010101', '03030202'])
    expect(t!.totals).toEqual([
      { key: 'Insgesamt', line: 71, numbers: { grusi: 1088, quote: 5.2, wohngeld: 1835, betrag: 286.46 } },
    ])
    // The prison has no such benefit; what is secret is in the sum and nowhere else.
    expect(t!.numbers['grusi']!.status[t!.keys.indexOf('01030302')]).toBe(statusCode.ok)
    expect(t!.numbers['quote']!.status[t!.keys.indexOf('01030302')]).toBe(statusCode.void)
  })
  // Summed from the XML of each sheet by another program: cells of C and E, `.` in C, cells with a comma in F.
  it.each([
    ['2019', 868, 1277, 2],
    ['2020', 886, 1339, 2],
    ['2021', 932, 1408, 1],
    ['2022', 970, 1463, 1],
    ['2023', 1028, 1805, 2],
    ['2024', 1084, 1834, 2],
  ])('holds in %s %i persons and %i households, %i areas secret', async (sheet, persons, households, secret) => {
    const { value } = await workbook(bytes(content), bookSpec({ ...loose, sheet }))
    const { numbers, keys } = value[0]!
    const sum = (name: string) => values(numbers[name]).reduce((a, b) => a + (Number.isNaN(b) ? 0 : b), 0)
    const withheld = Array.from(numbers['grusi']!.status).filter((s) => s === statusCode.secret).length
    expect([keys.length, sum('grusi'), sum('wohngeld'), withheld]).toEqual([64, persons, households, secret])
  })
  it('takes a number stored as text for the number it is', async () => {
    const { value } = await workbook(bytes(content), bookSpec({ ...loose, sheet: '2019' }))
    const { numbers, keys } = value[0]!
    // Row 7, C7 is the text "9"; row 12, F12 is the text "144,00".
    expect([keys[0], values(numbers['grusi'])[0], keys[5], values(numbers['betrag'])[5]]).toEqual([
      '01010101',
      9,
      '01010202',
      144,
    ])
  })
  it('says that it reads a hidden row, and what in it is no number', async () => {
    const { findings } = await workbook(bytes(content), bookSpec({ ...loose, hidden: 'read' }))
    expect(findings.map(({ code, severity, row, value }) => [code, severity, row, value])).toEqual([
      ['ATL-0248', 'warning', 6, undefined],
      ...['V3', 'V4', 'V5', 'V6'].map((value) => ['ATL-0208', 'error', 6, value]),
    ])
  })
  it('lists the sheets when none is named', async () =>
    expect(await refused(workbook(bytes(content), bookSpec({ ...loose, sheet: null })))).toMatchObject({
      code: 'ATL-0245',
      expected: { de: 'eines von: "2019", "2020", "2021", "2022", "2023", "2024"' },
    }))
  it('damaged anywhere, gives the right table or a finding, never another number', async () => {
    const want = await workbook(bytes(content), bookSpec(loose))
    await fc.assert(
      fc.asyncProperty(fc.nat(content.length - 1), fc.integer({ min: 1, max: 255 }), async (at, by) => {
        const bad = content.slice()
        bad[at]! ^= by
        try {
          expect(await workbook(bytes(bad), bookSpec(loose))).toEqual(want)
        } catch (error) {
          if (!(error instanceof AtlasError)) throw error
        }
      }),
      { numRuns: 150, seed: 16999 },
    )
  }, 60_000)
})

describe.each(['xlsx', 'ods', 'biff8'] as const)('a workbook that SheetJS wrote as %s', (type) => {
  it('gives texts, numbers and keys with their zeros', async () => {
    const t = await bookTable(
      foreign(
        [
          ['Titel', null],
          ['RAUM', 'EW', 'QUOTE', 'NAME'],
          ['01', 1234.5, '12,25', 'Äußeres & <Feld>'],
          ['02', 0.1, 0, 'b'],
        ],
        type,
      ),
      {
        dialect: { skip: 1 },
        columns: { ew: 'EW', quote: 'QUOTE', name: { header: 'NAME', type: 'text' } },
      },
    )
    expect(t.keys).toEqual(['01', '02'])
    expect(values(t.numbers['ew'])).toEqual([1234.5, 0.1])
    expect(values(t.numbers['quote'])).toEqual([12.25, 0])
    expect(t.texts['name']).toEqual(['Äußeres & <Feld>', 'b'])
    expect(Array.from(t.lines)).toEqual([3, 4])
  })
  it('names hidden rows, and skips them where the plan says so', async () => {
    const content = foreign(
      [
        ['RAUM', 'EW'],
        ['01', 5],
        ['02', 6],
      ],
      type,
      (sheet) => {
        sheet['!rows'] = [{}, {}, { hidden: true }]
      },
    )
    if (type !== 'xlsx') return // SheetJS writes it into no other; for ODS see workbook/ods.test.ts
    expect((await readBook(content)).findings).toMatchObject([{ code: 'ATL-0248', severity: 'warning', row: 3 }])
    expect((await readBook(content, { hidden: 'skip' })).value[0]!.keys).toEqual(['01'])
  })
  it('reads merged headers', async () => {
    const t = await bookTable(
      foreign(
        [
          ['RAUM', 'Personen', null],
          [null, 'm', 'w'],
          ['01', 5, 6],
        ],
        type,
        (sheet) => {
          sheet['!merges'] = [
            { s: { r: 0, c: 0 }, e: { r: 1, c: 0 } },
            { s: { r: 0, c: 1 }, e: { r: 0, c: 2 } },
          ]
        },
      ),
      { header: [1, 2], columns: { m: 'Personen / m', w: 'Personen / w' } },
    )
    expect([values(t.numbers['m']), values(t.numbers['w'])]).toEqual([[5], [6]])
  })
})

// What SheetJS writes of these into ODS is not what LibreOffice writes; see workbook/ods.test.ts.
describe.each(['xlsx', 'biff8'] as const)('a workbook that SheetJS wrote as %s', (type) => {
  it('refuses an error value in a column that is asked for, not in others', async () => {
    const content = foreign(
      [
        ['RAUM', 'EW', 'X'],
        ['01', 5, 7],
        ['02', 5, 7],
      ],
      type,
      (sheet) => {
        sheet['B3'] = { t: 'e', v: 0x07, f: 'B2/0' }
      },
    )
    expect((await readBook(content)).findings).toMatchObject([
      { code: 'ATL-0247', severity: 'error', file: 'ew.xlsx#2024', row: 3, column: 'EW', value: '#DIV/0!' },
    ])
    expect((await readBook(content, { columns: { x: 'X' } })).findings).toEqual([])
    const declared = await bookTable(content, { signs: { '#DIV/0!': 'void' } })
    expect(declared.numbers['ew']!.status[1]).toBe(statusCode.void)
  })
  it('reads a date as text and refuses it as a number', async () => {
    const content = foreign(
      [
        ['RAUM', 'EW', 'TAG'],
        ['01', 5, 45657],
      ],
      type,
      (sheet) => {
        sheet['C2'] = { t: 'n', v: 45657, z: 'yyyy-mm-dd' }
      },
    )
    const t = await bookTable(content, { columns: { tag: { header: 'TAG', type: 'text' } } })
    // 31.12.2024 is day 45657 of the calendar of 1900
    expect(t.texts['tag']).toEqual(['2024-12-31'])
    expect((await readBook(content, { columns: { tag: 'TAG' } })).findings).toMatchObject([
      { code: 'ATL-0208', row: 2, column: 'TAG', value: '2024-12-31' },
    ])
  })
})

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

describe('a workbook is refused', () => {
  const good = handmade({ rows: `${header}<row r="2">${text('A2', '01')}${text('B2', '5')}</row>` })
  it('not at all, where nothing is wrong', async () => expect((await bookTable(good)).keys).toEqual(['01']))
  it.each([
    ['is empty', new Uint8Array(), 'ATL-0203'],
    ['is cut off', good.subarray(0, good.length - 30), 'ATL-0240'],
    ['is an HTML page in disguise', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'ATL-0206'],
    ['is a CSV file in disguise', strToU8('RAUM;EW\n01;5\n'), 'ATL-0206'],
    ['is an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'ATL-0206'],
    [
      'is binary',
      handmade({
        more: {
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': '?',
        },
      }),
      'ATL-0206',
    ],
    [
      'refers to other workbooks',
      handmade({ rows: header, more: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } }),
      'ATL-0246',
    ],
    ['has broken XML', handmade({ rows: '<row r="1"><c r="A1">' }), 'ATL-0240'],
    ['ends in the middle of its XML', handmade({ rows: '<row r="1"' }), 'ATL-0240'],
    ['has a cell beyond the last column', handmade({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }), 'ATL-0240'],
    ['has a row beyond the last', handmade({ rows: '<row r="99999999"><c><v>1</v></c></row>' }), 'ATL-0240'],
    [
      'has a text that it does not hold',
      handmade({ rows: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }),
      'ATL-0240',
    ],
    ['climbs out of itself', zipSync({ '../xl/workbook.xml': strToU8('x') }), 'ATL-0242'],
    [
      'is an encrypted ODS',
      zipSync({
        'content.xml': strToU8('?'),
        'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      }),
      'ATL-0243',
    ],
    [
      'is an ODS that refers to others',
      zipSync({
        'content.xml': strToU8(`<office:x><table:table table:name="'file:///tmp/a.ods'#Blatt1"/></office:x>`),
      }),
      'ATL-0246',
    ],
    [
      'is an ODS that repeats cells without end',
      zipSync({
        'content.xml': strToU8(
          `<office:x><table:table table:name="2024">${'<table:table-row table:number-rows-repeated="400000"><table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"/></table:table-row>'.repeat(2)}</table:table></office:x>`,
        ),
      }),
      'ATL-0241',
    ],
  ])('that %s', async (_, content, code) =>
    expect(await refused(readBook(content))).toMatchObject({ code, severity: 'error' }),
  )

  it('that is encrypted: the old container with the name of what is in it', async () => {
    const content = new Uint8Array(2048)
    content.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    'EncryptedPackage'.split('').forEach((c, i) => (content[1024 + 2 * i] = c.charCodeAt(0)))
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0243' })
  })
  it('that is an old workbook and damaged', async () => {
    const old = foreign(
      [
        ['RAUM', 'EW'],
        ['01', 5],
      ],
      'biff8',
    )
    expect(await refused(readBook(old.subarray(0, 600)))).toMatchObject({ code: 'ATL-0240' })
  })
  it('that expands: entities are not even read', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    const content = handmade({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      more: { 'xl/sharedStrings.xml': bomb },
    })
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0240' })
  })
  it('that unpacks to more than the bounds', async () => {
    const content = handmade({ more: { 'xl/worksheets/sheet0.xml': ' '.repeat(64 * 2 ** 20) } })
    expect(content.length).toBeLessThan(200_000)
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0241' })
  })
})
