import { describe, expect, it } from 'vitest'
import { signPresets } from '../../../src/model/signs.ts'
import { statusCode } from '../../../src/model/status.ts'
import { read, refused, table } from '../support.ts'

it('reads a plain table', async () => {
  const t = await table('RAUM;EW;Q\n01100101;1.234;12,5\n01100102;7;,25\n', { columns: { ew: 'EW', q: 'Q' } })
  expect(t).toMatchObject({ source: 'ew', file: 'ew.csv', year: 2024, keyHeader: 'RAUM', totals: [], texts: {} })
  expect(t.keys).toEqual(['01100101', '01100102'])
  expect([...(t.lines as Uint32Array)]).toEqual([2, 3])
  expect(t.numbers['ew']).toEqual({
    header: 'EW',
    at: 2,
    values: Float64Array.of(1234, 7),
    status: Uint8Array.of(0, 0),
  })
  expect(t.numbers['q']).toMatchObject({ at: 3, values: Float64Array.of(12.5, 0.25) })
})

it('keeps leading zeros of keys and texts and reads only the columns asked for', async () => {
  const t = await table('RAUM;NAME;EW;X\n01100101; Stülerstraße ;1;k. A.\n', {
    columns: { ew: 'EW', name: { header: 'NAME', type: 'text' }, zip: { header: 'RAUM', type: 'text' } },
  })
  expect(t.keys).toEqual(['01100101'])
  expect(t.texts).toEqual({ name: ['Stülerstraße'], zip: ['01100101'] })
  expect(Object.keys(t.numbers)).toEqual(['ew'])
})

it('reads byte order mark, CRLF, quoted cells and doubled quotes', async () => {
  const t = await table('\ufeffRAUM;EW;N\r\n"01";"1.234";"a ""b""; c"\r\n', {
    columns: { ew: 'EW', n: { header: 'N', type: 'text' } },
  })
  expect(t.keys).toEqual(['01'])
  expect(t.numbers['ew']!.values[0]).toBe(1234)
  expect(t.texts['n']).toEqual(['a "b"; c'])
})

it('counts physical lines through title rows, quoted line breaks and empty lines', async () => {
  const text = 'Einwohner "Stadt"\r\n"Stand\r\n31.12."\r\n\r\nRAUM;EW;N\r\n01;1;"x\r\ny"\r\n\r\n;;\r\n02;2;z\r\n'
  const t = await table(text, { dialect: { skip: 3 } })
  expect(t.keys).toEqual(['01', '02'])
  expect([...(t.lines as Uint32Array)]).toEqual([6, 10])
})

it('reads windows-1252 as delivered', async () => {
  const bytes = Uint8Array.from('RAUM;Größe;EW\n01;\x96;5\n', (c) => c.charCodeAt(0))
  const { value, findings } = await read(bytes, {
    dialect: { encoding: 'windows-1252' },
    columns: { groesse: 'Größe', ew: 'EW' },
    signs: signPresets['din-55301']!,
  })
  expect(findings).toEqual([])
  expect(value[0]!.numbers['groesse']!.values[0]).toBe(0)
})

it('trims headers on both sides', async () => {
  const t = await table('RAUM ; EW \n01;5\n', { columns: { ew: 'EW ' } })
  expect(t.numbers['ew']).toMatchObject({ at: 2, values: Float64Array.of(5) })
})

describe('errors', () => {
  it('ATL-0203 for an empty file', async () => {
    expect(await refused(read(''))).toMatchObject({ code: 'ATL-0203', file: 'ew.csv' })
    expect((await refused(read('\ufeff \r\n\r\n'))).code).toBe('ATL-0203')
  })

  it('ATL-0204 names the setting of the source', async () => {
    const finding = await refused(read(Uint8Array.of(0x52, 0x0a, 0xf6, 0x3b)))
    expect(finding).toMatchObject({ code: 'ATL-0204', row: 2, value: '0xF6' })
    expect(finding.remedy?.de).toContain('sources.ew.format.encoding: windows-1252')
  })

  it('ATL-0207 once a column, with the first cell and the evidence', async () => {
    const { findings } = await read('RAUM;EW;Q\n1;1.234;1\n2;12,5;2\n3;2.345;3\n4;1,5;x\n', {
      dialect: { thousands: null },
      columns: { ew: 'EW', q: 'Q' },
      signs: { x: 'void' },
    })
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'ATL-0207', severity: 'error', row: 2, column: 'EW', value: '1.234' })
    expect(findings[0]!.found.en).toBe(
      '"1.234" is ambiguous: 1234 or 1.234, 1 cell more like it; in this column: 2 cells with a point, 2 cells with a comma',
    )
    expect(findings[0]!.found.de).toBe(
      '"1.234" ist mehrdeutig: 1234 oder 1,234, 1 Zelle ebenso; in dieser Spalte: 2 Zellen mit Punkt, 2 Zellen mit Komma',
    )
    expect(findings[0]!.remedy?.en).toContain('sources.ew.format.decimal')
  })

  it('ATL-0208 for every text where a number belongs', async () => {
    const { value, findings } = await read('RAUM;EW\n1;k. A.\n2;5\n3; - \n')
    expect(findings).toHaveLength(2)
    expect(findings[0]).toMatchObject({ code: 'ATL-0208', row: 2, column: 'EW', value: 'k. A.', file: 'ew.csv' })
    expect(findings[1]).toMatchObject({ code: 'ATL-0208', row: 4, value: '-' })
    expect(findings[0]!.expected?.en).toBe('a number or a declared sign')
    expect(findings[0]!.remedy?.en).toContain('sources.ew.signs')
    expect([...value[0]!.numbers['ew']!.values]).toEqual([NaN, 5, NaN])
  })

  it('ATL-0212 with the line where the quote opens, and the rows before it', async () => {
    const { value, findings } = await read('RAUM;EW\n1;5\n"2\n2";"7\n3;8\n')
    expect(findings).toHaveLength(1)
    expect(findings[0]).toMatchObject({ code: 'ATL-0212', row: 4, severity: 'error' })
    expect(value[0]!.keys).toEqual(['1'])
  })

  it('ATL-0212 for a stray quote, unless quotes are declared to mean nothing', async () => {
    const text = 'RAUM;EW\n1;5\nHaus "B";7\n'
    expect((await read(text)).findings[0]).toMatchObject({ code: 'ATL-0212', row: 3 })
    expect((await table(text, { dialect: { quote: '' } })).keys).toEqual(['1', 'Haus "B"'])
  })

  it('ATL-0212 for an open quote in the titles or the header', async () => {
    expect((await read('"Stand\nRAUM;EW\n1;2\n', { dialect: { skip: 1 } })).findings[0]).toMatchObject({
      code: 'ATL-0212',
      row: 1,
    })
    expect(await read('RAUM;"EW\n1;2\n')).toMatchObject({ value: [], findings: [{ code: 'ATL-0212', row: 1 }] })
  })
})

it('holds missing values by kind', async () => {
  const t = await table('RAUM;EW\n1;-\n2;.\n3;/\n4;x\n5;...\n6;…\n7;\n8;0\n9;–\n', {
    signs: signPresets['din-55301']!,
  })
  const { zero, absent, unknown, void: empty, weak } = { zero: 0, ...statusCode }
  expect([...t.numbers['ew']!.status]).toEqual([zero, unknown, weak, empty, absent, absent, absent, zero, zero])
  expect([...t.numbers['ew']!.values]).toEqual([0, NaN, NaN, NaN, NaN, NaN, NaN, 0, 0])
})

// Whole columns of usual cells are read at once, others cell by cell: the first number without a sign is found in both.
it.each([
  ['at the end', 'RAUM;EW\n1;12,5 %\n2;0\n3;7 %\n4;3\n5;4\n', 5, '3', 2],
  ['at the beginning', 'RAUM;EW\n1;0\n2;3\n3;12,5 %\n', 3, '3', 1],
  ['quoted', 'RAUM;EW\n1;"12,5 %"\n2;"0,5"\n', 3, '0,5', 1],
])('tells numbers without a percent sign beside others with one, %s', async (_, text, row, value, bare) => {
  const { findings } = await read(text)
  expect(findings).toMatchObject([{ code: 'ATL-0249', severity: 'error', file: 'ew.csv', row, column: 'EW', value }])
  expect(findings[0]!.found.en).toContain(`shown as per cent, ${bare} `)
  // Whoever says that what is written holds has settled it.
  expect((await read(text, { dialect: { percent: 'shown' } })).findings).toEqual([])
})
