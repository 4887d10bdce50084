import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { workbook } from '../../../src/ingest/workbook/workbook.ts'
import { AtlasError } from '../../../src/model/error.ts'
import { bytes } from '../../../src/model/files.ts'
import { statusCode } from '../../../src/model/status.ts'
import { refused } from '../support.ts'
import { bookSpec, bookTable, foreign, readBook } from './support.ts'

const values = (column: { values: ArrayLike<number> } | undefined) => Array.from(column!.values)

describe('Musterstadt, Grundsicherung im Alter und Wohngeld', () => {
  const file = new URL('../../../data/musterstadt/daten/SGB12_Wohngeld.xlsx', import.meta.url)
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
  it('reads a merged header that begins left of the columns asked for', async () => {
    const content = foreign(
      [
        ['RAUM', null, 'EW'],
        ['a', '01', 5],
        ['b', '02', 6],
      ],
      type,
      (sheet) => {
        sheet['!merges'] = [{ s: { r: 0, c: 0 }, e: { r: 0, c: 1 } }]
      },
    )
    const t = await bookTable(content, { header: [1], span: 'B:C' })
    expect([t.keys, values(Object.values(t.numbers)[0])]).toEqual([
      ['01', '02'],
      [5, 6],
    ])
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
