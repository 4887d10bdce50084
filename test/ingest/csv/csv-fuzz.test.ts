import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { lenientCsv } from '../../../src/ingest/csv/lenient-csv.ts'
import type { Dialect, Read, TableSpec } from '../../../src/model/delivery.ts'
import { AtlasError } from '../../../src/model/error.ts'
import { bytes } from '../../../src/model/files.ts'
import type { Table } from '../../../src/model/table.ts'
import { spec } from '../support.ts'

type Answer = Read<Table[]> | { refused: unknown }

/** What a reader says: tables and findings, or the findings of its refusal; any other exception fails the test. */
async function answer(reading: Promise<Read<Table[]>>): Promise<Answer> {
  try {
    return await reading
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    return { refused: error.findings }
  }
}

const latin = (text: string) => Uint8Array.from(text, (c) => (c === '€' ? 0x80 : c === '–' ? 0x96 : c.charCodeAt(0)))
const wide = (text: string) =>
  Uint8Array.from(text.split('').flatMap((c) => [c.charCodeAt(0) & 0xff, c.charCodeAt(0) >> 8]))
const encode = (text: string, encoding: Dialect['encoding']) =>
  encoding === 'utf-8' ? new TextEncoder().encode(text) : encoding === 'utf-16le' ? wide(text) : latin(text)

const encoding = fc.constantFrom<Dialect['encoding']>('utf-8', 'utf-8', 'windows-1252', 'utf-16le')
const dialect = fc.record({
  encoding,
  delimiter: fc.constantFrom(';', ',', '\t', '|'),
  quote: fc.constantFrom('"', '"', "'", ''),
  decimal: fc.constantFrom(',' as const, '.' as const, null),
  thousands: fc.constantFrom('.', ' ', null),
  skip: fc.nat(2),
  footer: fc.constantFrom(null, 'Quelle'),
})
const whole = (d: Partial<Dialect>): TableSpec =>
  spec({
    dialect: { ...d, ...(d.decimal === d.thousands ? { thousands: null } : {}) },
    key: ['RAUM'],
    year: { column: 'JAHR' },
    years: [2023, 2024],
    drop: ['Summe'],
    signs: { '-': 'zero', '.': 'secret', '-9999': 'void' },
    columns: { ew: 'EW', q: 'Q', name: { header: 'NAME', type: 'text' } },
  })

const cell = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('01', '02', '0103', '2023', '2024', '7', '-3', '12,5', '1.234', '.7', '-  23'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      '',
      ' ',
      '-',
      '.',
      '-9999',
      '12 %',
      '1 234,5',
      '1.234.567,25',
      '99999999999999999',
      '1e3',
    ),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      'Köln',
      'Straße – Süd',
      ' a b ',
      'Summe',
      'Quelle: Amt',
      'k. A.',
      '\u00a0',
      'x\ny',
      'x\r\ny',
    ),
  },
  { weight: 1, arbitrary: fc.constantFrom('"', 'a"b', '""', "'", "O'Neill", ';', ',', '\t', 'a;b', '|', '\r', '\n') },
)
const key = fc.constantFrom('01', '02', '0103', ' 0104 ', 'Summe')
const number = fc.constantFrom('7', '-3', '12', ' 5', '-', '.', '-9999', '', '-  23', '12 %', '+4')
const name = fc.constantFrom('Köln', 'Straße – Süd', ' a b ', 'a;b', 'a,b', 'x\ny', 'x\r\ny', 'Haus "B"', "O'Neill", '')
const good = fc.tuple(key, fc.constantFrom('2023', '2024', '2024 ', '2019'), number, number, name)
const wild = fc.array(cell, { minLength: 4, maxLength: 6 })
const body = fc.oneof(
  fc.array(good, { minLength: 1, maxLength: 12 }),
  fc.array(fc.oneof({ weight: 7, arbitrary: good }, { weight: 1, arbitrary: wild }), { maxLength: 12 }),
  fc.array(wild, { maxLength: 12 }),
)
const end = fc.constantFrom('\n', '\n', '\r\n', '\r')

/** A cell as a careful exporter writes it, or, now and then, as a careless one. */
const written = (text: string, { delimiter, quote }: Dialect, careless: boolean): string => {
  const must = text.includes(delimiter) || /[\r\n]/.test(text) || (quote !== '' && text.includes(quote))
  return quote === '' || careless || !must ? text : quote + text.replaceAll(quote, quote + quote) + quote
}

const file = fc
  .record({
    dialect,
    rows: body,
    careless: fc.constantFrom(false, false, false, true),
    ends: fc.array(end, { minLength: 1, maxLength: 3 }),
    titles: fc.constantFrom('Einwohner "Stadt"', 'Stand 31.12.', '"zwei\nZeilen"', ''),
    footer: fc.constantFrom('', 'Quelle: Amt', '"Quelle', 'Quelle "x'),
    bom: fc.boolean(),
    part: fc.constantFrom(64, 66, 70, 78, 100, 1 << 20),
    cut: fc.nat(400),
  })
  .map(({ dialect: d, rows, careless, ends, titles, footer, bom, part, cut }) => {
    const lines = [['RAUM', 'JAHR', 'EW', ' Q ', 'NAME'], ...rows].map((cells) =>
      cells.map((text) => written(text, d, careless)).join(d.delimiter),
    )
    const all = [...Array.from({ length: d.skip }, () => titles), ...lines, ...(footer === '' ? [] : [footer])]
    const text = all.map((line, i) => line + ends[i % ends.length]!).join('')
    return {
      spec: whole(d),
      part,
      content: encode((bom ? '\ufeff' : '') + (cut < 100 ? text.slice(0, -cut) : text), d.encoding),
    }
  })

describe('the reader of bytes', () => {
  it('gives the table and the findings of the lenient reader, whatever stands in the file', async () => {
    const seen = { tables: 0, refused: 0, codes: new Set<string>() }
    await fc.assert(
      fc.asyncProperty(file, async ({ spec, part, content }) => {
        const fast = await answer(csv(bytes(content), spec, part))
        expect(fast).toEqual(await answer(lenientCsv(bytes(content), spec)))
        if ('refused' in fast) seen.refused++
        else if (fast.findings.length === 0 && fast.value.length > 0) seen.tables++
        if (!('refused' in fast)) fast.findings.forEach(({ code }) => seen.codes.add(code))
      }),
      { seed: 20241231, numRuns: 2000 },
    )
    // the files are of every kind: good ones, refused ones, and those with findings
    expect(Math.min(seen.tables, seen.refused)).toBeGreaterThan(20)
    for (const code of ['ATL-0207', 'ATL-0208', 'ATL-0210', 'ATL-0212', 'ATL-0304'])
      expect([...seen.codes]).toContain(code)
  })

  it('gives the findings of the lenient reader for any bytes', () =>
    fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.constantFrom(
            0x22,
            0x3b,
            0x0a,
            0x0d,
            0x41,
            0x30,
            0x2c,
            0x20,
            0xe4,
            0xc3,
            0xa4,
            0xef,
            0xbb,
            0xbf,
            0xa0,
            0xc2,
            0,
          ),
          { maxLength: 40 },
        ),
        fc.constantFrom(64, 66, 1 << 20),
        encoding,
        async (list, part, encoding) => {
          const content = Uint8Array.from([
            ...encode('RAUM;EW\n0101;12\n0102;5\n0103;1,5\n0104;2.000\n0105;7\n', encoding),
            ...list,
          ])
          const own = spec({ dialect: { encoding } })
          expect(await answer(csv(bytes(content), own, part))).toEqual(await answer(lenientCsv(bytes(content), own)))
        },
      ),
      { seed: 3, numRuns: 2000 },
    ))
})
