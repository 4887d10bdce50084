import { describe, expect, it } from 'vitest'
import { csv } from '../../../src/ingest/csv/csv.ts'
import { lenientCsv } from '../../../src/ingest/csv/lenient-csv.ts'
import { random } from '../../../src/math/random.ts'
import { bytes } from '../../../src/model/files.ts'
import type { Table } from '../../../src/model/table.ts'
import { spec } from '../support.ts'

const head = 'RAUM;JAHR;NAME;EW;Q\n'
const usual = (i: number) => `${String(i % 700).padStart(6, '0')};2024;Ort ${i % 50};${i}.500;0,${i}\n`

/** Rows that have to be looked at one by one, among them what only a second line tells. */
const unusual = [
  '\n',
  ';;;;\n',
  ' ;2024;x;1;2\n',
  'Summe;2024;;9;8\n',
  'Summe A;2024;kein Abzug;9;8\n',
  '01;2023;Vorjahr;1;2\n',
  '01;1999;x;1;2\n',
  '01;zweitausend;x;1;2\n',
  '01;2024;x\n',
  '01;2024;x;1;2;\n',
  '01;2024;x;1;2;3\n',
  '"01";"2024";"a;b";"1.000";"0,5"\n',
  '01;2024;"a\nb";1;2\n',
  '01;2024;"a ""b""";1;2\r\n',
  '01;2024;x;k. A.;2\n',
  '01;2024;x;-9999;.\n',
  '01;2024;x;1 234;1e3\n',
  '01;2024;x;;\n',
  'ä1;2024;x;1;2\n',
  ' 02 ; 2024 ; x ; 1 ; 2 \n',
  '01;2024;x;99999999999999999999;2\n',
]
const declared = spec({
  dialect: { decimal: ',', thousands: '.', footer: 'Quelle' },
  key: ['RAUM'],
  year: { column: 'JAHR' },
  years: [2023, 2024],
  drop: ['Summe'],
  signs: { '.': 'secret', '-9999': 'void' },
  columns: { ew: 'EW', q: 'Q', name: { header: 'NAME', type: 'text' } },
})

async function same(text: string, own: Partial<typeof declared> = {}, part?: number): Promise<Table[]> {
  const all = bytes(new TextEncoder().encode(text))
  const found = await csv(all, { ...declared, ...own }, part)
  const wanted = await lenientCsv(all, { ...declared, ...own })
  expect(found).toEqual(wanted)
  return found.value
}

describe('rows that are read together', () => {
  it('are the rows that are read one by one, over many windows and parts', async () => {
    const next = random(7)
    let text = head
    for (let i = 0; i < 6000; i++) text += next() < 0.05 ? unusual[Math.floor(next() * unusual.length)]! : usual(i)
    text += `Quelle: Amt\n${usual(1)}`
    for (const part of [1 << 10, 1 << 15, 1 << 21]) {
      const tables = await same(text, {}, part)
      expect(tables.map(({ year }) => year)).toEqual([2023, 2024])
      expect(tables[1]!.keys.length).toBeGreaterThan(5700)
    }
  })
  it.each(unusual.map((row) => [row]))('%j between others changes nothing about them', async (row) => {
    const tables = await same(head + usual(1) + usual(2) + row + usual(3) + usual(4))
    const { keys, numbers } = tables.at(-1)!
    expect([keys[0], keys[1], ...keys.slice(-2)]).toEqual(['000001', '000002', '000003', '000004'])
    expect([...numbers['ew']!.values.slice(-2)]).toEqual([3500, 4500])
  })
  it('may be every other row', async () => {
    let text = head
    for (let i = 0; i < 3000; i++) text += usual(i) + unusual[i % unusual.length]!
    await same(text)
  })
  it('have keys of several columns, or none, or one that is not the first', async () => {
    let text = head
    for (let i = 0; i < 400; i++) text += i % 7 === 0 ? `Summe;2024;;1;2\n;2024;y;1;2\n` : usual(i)
    expect((await same(text, { key: ['RAUM', 'NAME'] })).at(-1)!.keys[1]).toBe('000002Ort 2')
    expect((await same(text, { key: ['NAME'] })).at(-1)!.keys.slice(0, 2)).toEqual(['y', 'Ort 1'])
    await same(text, { key: [] })
  })
  it('may stand in a long table', async () => {
    let text = head
    for (let i = 0; i < 900; i++) text += usual(i)
    const columns = { ew: { header: 'EW', type: 'number', where: { NAME: ['Ort 3'] } } } as const
    expect((await same(text, { columns })).at(-1)!.keys).toHaveLength(700)
    await same(text, { where: { NAME: ['Ort 3', 'Ort 4'] } })
  })
})
