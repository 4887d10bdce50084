import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/ingest/inspect/inspect-file.ts'
import { openBook } from '../../src/ingest/workbook/open-book.ts'
import { workbook } from '../../src/ingest/workbook/workbook.ts'
import { bytes } from '../../src/model/files.ts'
import { footerStart } from '../../src/pipeline/inspect/source-block.ts'
import { totals } from '../../src/prepare/totals.ts'
import { bookSpec } from '../ingest/workbook/support.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-workbook')
const file = 'SB_A01-05-00_2023h02_BE.xlsx'

const bezirke = [
  'Mitte',
  'Friedrichshain-Kreuzberg',
  'Pankow',
  'Charlottenburg-Wilmersdorf',
  'Spandau',
  'Steglitz-Zehlendorf',
  'Tempelhof-Schöneberg',
  'Neukölln',
  'Treptow-Köpenick',
  'Marzahn-Hellersdorf',
  'Lichtenberg',
  'Reinickendorf',
]

/** Sums by Bezirk of a table of Planungsräume; cells hold no comma. */
function byBezirk(name: string): Record<string, number[]> {
  const text = readFileSync(shared(`data/berlin-population/berlin-lor-population-2023-02-${name}.csv`), 'utf8')
  const [head, ...rows] = text
    .trim()
    .split(/\r?\n/)
    .map((line) => line.split(','))
  return Object.fromEntries(
    head!.map((column, at) => [
      column,
      bezirke.map((_, i) =>
        rows.filter(([id]) => Number(id) === i + 1).reduce((sum, row) => sum + Number(row[at] ?? 0), 0),
      ),
    ]),
  )
}

describe.skipIf(absent)(`an official workbook, Statistischer Bericht A I 5${title}`, () => {
  let content: Uint8Array
  beforeAll(() => {
    content = new Uint8Array(readFileSync(shared(`data/berlin-workbook/${file}`)))
  })
  const read = async (loose: Parameters<typeof bookSpec>[0]) => {
    const { value, findings } = await workbook(bytes(content), bookSpec({ file, year: 2023, years: [2023], ...loose }))
    expect(findings).toEqual([])
    const t = value[0]!
    return { ...t, column: (name: string) => Array.from(t.numbers[name]!.values) }
  }

  it('gives table 15 as the population files have it, by Bezirk', async () => {
    const t = await read({
      sheet: 'T15',
      header: [3, 4, 5],
      key: ['Bezirk'],
      drop: ['Berlin'],
      dialect: { footer: '_____' },
      columns: {
        ew: 'Insgesamt / ins- gesamt',
        deutsche: 'Insgesamt / Deutsche',
        auslaender: 'Insgesamt / Aus- länder',
        evangelisch: 'Davon mit Religionsgemeinschaftszugehörigkeit / Evangelische Kirchen / zu- sammen',
      },
    })
    const ours = byBezirk('t1')
    expect(t.keys).toEqual(bezirke)
    expect(t.column('ew')).toEqual(ours['inhabitants'])
    expect(t.column('deutsche')).toEqual(ours['inhabitants_germans'])
    expect(t.column('auslaender')).toEqual(ours['inhabitants_foreigners'])
    expect(t.totals).toEqual([
      {
        key: 'Berlin',
        line: 19,
        numbers: { ew: 3_878_100, deutsche: 2_931_731, auslaender: 946_369, evangelisch: 467_793 },
      },
    ])
    expect(t.column('evangelisch').reduce((a, b) => a + b)).toBe(467_793)
  })

  // Three blocks under one head, each under a heading merged over all columns: the heading is a header row.
  it.each([
    ['männlich', 9, 1_918_937, 782_199],
    ['weiblich', 24, 1_959_163, 755_745],
    ['insgesamt', 39, 3_878_100, 1_537_944],
  ])('gives the block "%s" of table 7', async (block, row, all, migration) => {
    const next = { männlich: 'weiblich', weiblich: 'insgesamt' }[block]
    const t = await read({
      sheet: 'T7',
      header: [3, 4, 5, 6, row],
      key: ['Bezirk'],
      drop: ['Berlin'],
      dialect: { footer: next ?? '_____' },
      columns: {
        ew: `Insgesamt / Anzahl / ${block}`,
        mh: `Insgesamt / darunter mit Migrationshintergrund (Sp.9+11) / Anzahl / ${block}`,
        auslaender: `Ausländer / Anzahl / ${block}`,
      },
    })
    expect(t.keys).toEqual(bezirke)
    expect(t.column('ew').reduce((a, b) => a + b)).toBe(all)
    expect(t.column('mh').reduce((a, b) => a + b)).toBe(migration)
    expect(t.totals[0]!.numbers).toMatchObject({ ew: all, mh: migration })
    if (block !== 'insgesamt') return
    const ours = byBezirk('t1')
    expect(t.column('ew')).toEqual(ours['inhabitants'])
    expect(t.column('mh')).toEqual(ours['inhabitants_with_migration_background'])
    expect(t.column('auslaender')).toEqual(ours['inhabitants_foreigners'])
  })

  it('gives table 11 by Ortsteil as inspect proposes it, headings and sums of districts left out', async () => {
    const head = 'Bezirk Bezirk (alt) Ortsteil (s.Karte/Grafik 6) / Mitte (01)'
    const sheet = (await openBook(bytes(content), file)).sheets.findIndex(({ name }) => name === 'T11')
    const { rows } = await (await openBook(bytes(content), file)).read(sheet)
    const places = rows.filter(({ cells }) => /^\d\d$/.test(String(cells[0])) && typeof cells[2] === 'number')
    const areas = { gebietsstand: 'x', keys: new Set(places.map(({ cells }) => String(cells[1]))), names: new Map() }
    const given = { sheet: 'T11' }
    const { table, doubts } = await inspectFile(bytes(content), file, [areas], given)
    expect(doubts).toEqual([])
    expect(table!.totals.map(({ matches }) => matches)).toEqual(table!.totals.map(() => 10))
    expect([table!.totals.length, table!.headings.length, table!.key!.headers]).toEqual([36, 22, [head]])
    // "Nachrichtlich" has the western and the eastern part of the city, together the whole city in each of the ten columns.
    expect([table!.annex, footerStart(table!.layout!)]).toEqual([{ line: 174, rows: 2, matches: 10 }, 'Nachrichtlich'])
    const t = await read({
      sheet: 'T11',
      header: [...table!.layout!.headerLines],
      key: [head],
      drop: [...new Set([...table!.totals, ...table!.headings].map(({ key }) => key))],
      dialect: { footer: 'Nachrichtlich' },
      columns: { ew: 'Ins- gesamt / 01 Mitte', frauen: 'Darunter weiblich / 01 Mitte' },
    })
    expect(t.keys).toHaveLength(97)
    expect(t.column('ew').reduce((a, b) => a + b)).toBe(3_878_100)
    expect(t.column('frauen').reduce((a, b) => a + b)).toBe(1_959_163)
    expect(t.totals.filter(({ key }) => key === 'Insgesamt').map(({ numbers }) => numbers['ew'])).toEqual(
      byBezirk('t1')['inhabitants'],
    )
    expect(totals(t, new Set(['ew.ew', 'ew.frauen']))).toEqual([])
  })

  it('gives tables 1 and 2, which stand one above the other, by Stichtag', async () => {
    const stichtag = { sheet: 'T1 T2', key: ['Stichtag'], year: { column: 'Stichtag' } }
    const first = await read({
      ...stichtag,
      header: [3, 4],
      dialect: { footer: '2 Einwohnerinnen' },
      columns: { ew: 'Insgesamt / insgesamt', frauen: 'Insgesamt / weiblich', auslaender: 'Ausländer / zusammen' },
    })
    expect([first.column('ew'), first.column('frauen'), first.column('auslaender')]).toEqual([
      [3_878_100],
      [1_959_163],
      [946_369],
    ])
    const second = await read({
      ...stichtag,
      header: [37, 38],
      columns: {
        u6: 'Davon im Alter von ... bis unter ... Jahren / unter 6',
        a6: 'Davon im Alter von ... bis unter ... Jahren / 6 - 15',
      },
    })
    const sum = (values: number[] | undefined) => values!.reduce((a, b) => a + b)
    const ours = byBezirk('t2')
    expect(second.column('u6')).toEqual([sum(ours['inhabitants_age_below_6'])])
    expect(second.column('a6')).toEqual([sum(ours['inhabitants_age_6_15'])])
  })
})
