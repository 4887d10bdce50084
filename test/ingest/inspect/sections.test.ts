import { utils, write } from '@e965/xlsx'
import { expect, it } from 'vitest'
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.ts'
import { openBook } from '../../../src/ingest/workbook/open-book.ts'
import { sheetTable } from '../../../src/ingest/workbook/sheet-table.ts'
import type { TableSpec } from '../../../src/model/delivery.ts'
import { bytes } from '../../../src/model/files.ts'
import { dialect } from '../support.ts'

const bare = { dialect, source: 'a', file: 'a.xlsx' } as unknown as TableSpec

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

it('names columns as the reader does where merged headers reach over several rows', async () => {
  const rows = [
    ['Bezirk', 'Deutsche', null, 'Ausländer', 'Alle'],
    [null, 'davon', null, null, 'Anzahl'],
    [null, 'ohne', 'mit', null, null],
    ['Nord', 1, 2, 3, 6],
    ['Süd', 4, 5, 6, 15],
  ]
  const sheet = utils.aoa_to_sheet(rows)
  const merge = (top: number, left: number, bottom: number, right: number) => ({
    s: { r: top, c: left },
    e: { r: bottom, c: right },
  })
  // "Ausländer" stands over two rows and its column; "davon" does not reach so far
  sheet['!merges'] = [merge(0, 1, 0, 2), merge(1, 1, 1, 2), merge(0, 3, 2, 3), merge(0, 0, 2, 0)]
  const content = new Uint8Array(
    write({ SheetNames: ['A'], Sheets: { A: sheet } }, { type: 'array', bookType: 'xlsx' }) as ArrayBuffer,
  )
  const { table } = await inspectFile(bytes(content), 'a.xlsx', [], {})
  const headers = ['Bezirk', 'Deutsche / davon / ohne', 'Deutsche / davon / mit', 'Ausländer', 'Alle / Anzahl']
  expect(table!.layout!.headers).toEqual(headers)
  const read = sheetTable(await (await openBook(bytes(content), 'a.xlsx')).read(0), {
    ...bare,
    header: [1, 2, 3],
  })
  expect(read!.header).toEqual(headers)
})
