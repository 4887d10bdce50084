import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/ingest/inspect/inspect-file.ts'
import { bytes } from '../../src/model/files.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-workbook')
const file = 'SB_A01-05-00_2023h02_BE.xlsx'
const seen = (sheet: string, range?: string) =>
  inspectFile(bytes(readFileSync(shared(`data/berlin-workbook/${file}`))), file, [], { sheet, ...(range && { range }) })

describe.skipIf(absent)(`sheets of the official workbook with more than one table${title}`, () => {
  it.each([
    ['T1 T2', ['A3:J29 (24 rows', 'A37:K63 (24 rows']],
    ['T3 T4', ['A3:N42 (33 rows', 'A46:N58 (11 rows']],
  ])('%s: say where they stand, once', async (sheet, ranges) => {
    const { doubts } = await seen(sheet)
    expect(doubts).toHaveLength(1)
    for (const range of ranges) expect(doubts[0]!.found.en).toContain(range)
  })
  it('are read one at a time', async () => {
    const { table, doubts } = await seen('T1 T2', 'A37:K63')
    expect(doubts).toEqual([])
    expect(table!.layout!.headerLines).toEqual([37, 38])
    expect(table!.rows).toHaveLength(24)
    // 31 December 2023, as the sheet shows it
    expect(table!.rows.at(-1)!.slice(0, 2)).toEqual(['2023-12-31', '3878100'])
  })
  it.each(['T3 T4', 'T5', 'T6', 'T7'])('%s: tell sections below headings', async (sheet) => {
    const { doubts } = await seen(sheet, sheet === 'T3 T4' ? 'A3:N42' : undefined)
    expect(doubts[0]!.found.en).toContain('the same rows stand again below headings: ')
  })
  it.each(['T14', 'T15'])('%s: are no such sheets', async (sheet) => expect((await seen(sheet)).doubts).toEqual([]))
})
