import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.ts'
import { bytes } from '../../../src/model/files.ts'

const areas = { gebietsstand: '2021-01-01', keys: new Set(['0101', '0102', '0201', '0202']), names: new Map() }
const rows = ['0101;10;1', '0102;20;2', '0201;30;3', '0202;40;4', 'Stadt;100;10']
const look = async (tail: readonly string[], known = [areas]) => {
  const text = ['RAUM;EW;ALO', ...rows, ...tail].join('\n') + '\n'
  const { table, doubts } = await inspectFile(bytes(new TextEncoder().encode(text)), 'a.csv', known, { delimiter: ';' })
  return {
    annex: table!.annex ?? null,
    body: table!.layout!.body.length,
    footer: table!.layout!.footer.map(({ line }) => line),
    totals: table!.totals.map(({ key }) => key),
    doubts,
  }
}
const west = 'West;60;6'

describe('rows behind a heading below the areas', () => {
  it('that are together what all areas are, are no part of the table: the heading begins its footer', async () =>
    expect(await look(['Nachrichtlich:;;', west, 'Ost;40;4'])).toEqual({
      annex: { line: 7, rows: 2, matches: 2 },
      body: 5,
      footer: [7, 8, 9],
      totals: ['Stadt'],
      doubts: [],
    }))
  it.each([
    ['are less in one column', ['Nachrichtlich:;;', west, 'Ost;40;3']],
    ['are an area', ['Nachrichtlich:;;', west, '0102;40;4']],
    ['have no heading', [west, 'Ost;40;4']],
    ['are one, which may be a total', ['Nachrichtlich:;;', 'Kreis;100;10']],
    ['hold no number somewhere', ['Nachrichtlich:;;', west, 'Ost;40;.']],
  ])('stay in it where they %s', async (_, tail) => expect((await look(tail)).annex).toBe(null))
  it('stay in it where nobody says which areas there are', async () =>
    expect((await look(['Nachrichtlich:;;', west, 'Ost;40;4'], [])).annex).toBe(null))
})
