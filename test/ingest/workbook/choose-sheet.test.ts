import { describe, expect, it } from 'vitest'
import { chooseSheet } from '../../../src/ingest/workbook/choose-sheet.ts'
import { findingsOf } from '../../support/findings.ts'
import { bookSpec } from './support.ts'

const sheets = [
  { name: 'Titel', hidden: false },
  { name: 'T15 ', hidden: false },
  { name: '2024', hidden: true },
]
const choose = (sheet: string | number | null, list = sheets) => chooseSheet(list, bookSpec({ sheet }))

describe('chooseSheet', () => {
  it('knows a name, blanks around it aside', () => expect([choose('T15'), choose('2024')]).toEqual([1, 2]))
  it('knows a position from 1', () => expect(choose(1)).toBe(0))
  it('takes the only one', () => expect(choose(null, sheets.slice(0, 1))).toBe(0))
  it.each([
    [null, 'sources.ew.sheet angeben'],
    ['T16', 'sources.ew.sheet ändern; ähnlich: "T15"'],
    [4, 'sources.ew.sheet ändern'],
    [2024, 'den Namen in Anführungszeichen setzen: sources.ew.sheet: "2024"'],
  ])('refuses %j', async (sheet, remedy) =>
    expect(await findingsOf(() => choose(sheet))).toMatchObject([
      {
        code: 'ATL-0245',
        file: 'ew.xlsx',
        expected: { de: 'eines von: "Titel", "T15", "2024" (ausgeblendet)' },
        remedy: { de: remedy },
      },
    ]),
  )
  it('refuses a workbook without sheets', async () =>
    expect(await findingsOf(() => choose(null, []))).toMatchObject([{ code: 'ATL-0245' }]))
})
