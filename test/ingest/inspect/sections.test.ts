import { utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.ts'
import { bytes } from '../../../src/model/files.ts'

/** A sheet whose rows of one cell are merged over all columns, as headings are. */
function book(rows: readonly (readonly (string | number)[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]))
  sheet['!merges'] = rows.flatMap((row, r) => (row.length === 1 ? [{ s: { r, c: 0 }, e: { r, c: 2 } }] : []))
  return new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
}
const seen = async (rows: Parameters<typeof book>[0]) => inspectFile(bytes(book(rows)), 'a.xlsx', [], {})
const head = ['Bezirk', 'Anzahl', 'Anteil']

it('asks where the same areas stand again below headings', async () => {
  const { doubts } = await seen([
    head,
    ['männlich'],
    ['Nord', 1, 2],
    ['Süd', 3, 4],
    ['weiblich'],
    ['Nord', 5, 6],
    ['Süd', 7, 8],
  ])
  expect(doubts).toMatchObject([{ code: 'ATL-0220', row: 6, value: 'Nord' }])
  expect(doubts[0]!.found.en).toBe('the same rows stand again below headings: A3:C4 "männlich", A6:C7 "weiblich"')
})
it('passes over headings that put areas in groups, and one above all of them', async () => {
  const { doubts, table } = await seen([
    head,
    ['Bezirke'],
    ['Nord', 1, 2],
    ['Süd', 3, 4],
    ['außen'],
    ['West', 5, 6],
    ['Ost', 7, 8],
  ])
  expect(doubts).toEqual([])
  expect(table!.layout).toMatchObject({ headerLines: [1], headers: head })
  expect(table!.rows.map(([name]) => name)).toEqual(['Nord', 'Süd', 'West', 'Ost'])
})
