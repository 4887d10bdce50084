import { describe, expect, it } from 'vitest'
import { inspectCsv } from '../../../src/ingest/inspect/inspect-csv.ts'

const doubts = (text: string) => inspectCsv(new TextEncoder().encode(text), 'a.csv', [], {}).doubts
const table = (...more: string[]) => ['NR;X', '0101;1', '0102;2', '0103;3', ...more].join('\n') + '\n'

describe('a row that is as wide as no other', () => {
  it.each([
    ['has a cell too many', table('0104;4;5'), 5, '0104', 'line 5 (3 cells)'],
    ['has a cell too few, between others', table('0104', '0105;5'), 5, '0104', 'line 5 (1 cell)'],
    ['has a cell too few, as the last', table('0104'), 5, '0104', 'line 5 (1 cell)'],
    ['is one of several', table('0104;4;5', '0105;6;7', '0106;8'), 5, '0104', 'line 5 (3 cells), 6 (3 cells)'],
  ])('%s: nothing is cut or made up', (_, text, row, value, where) => {
    const found = doubts(text)
    expect(found).toMatchObject([{ code: 'ATL-0220', severity: 'error', row, value }])
    expect(found[0]!.found.en).toContain(where)
  })
  it('is told apart from a key with nothing beside it', () => {
    const found = doubts(table('0000;'))
    expect(found).toMatchObject([{ code: 'ATL-0220', row: 5, value: '0000' }])
    expect(found[0]!.found.en).toBe('below the table stands a key, and nothing beside it')
  })
  it.each([
    ['as many cells everywhere', table()],
    ['a blank cell behind the last', table('0104;4;')],
    ['a footer of words', table('Quelle: Amt 0104')],
    ['a footnote that is numbered', table('1) nur Hauptwohnungen')],
    ['a title that is shorter', `Einwohner 2024\n${table()}`],
  ])('is none where there is %s', (_, text) => expect(doubts(text)).toEqual([]))
})

describe('a delimiter', () => {
  it.each([
    ['one row of years', 'NR;2023;2024\n0101;1;2\n0102;3;4\n', ['NR', '2023', '2024']],
    [
      'years above others',
      'NR;2023;;2024;\n;m;w;m;w\n0101;1;2;3;4\n0102;3;4;5;6\n',
      ['NR', '2023 / m', '2023 / w', '2024 / m', '2024 / w'],
    ],
  ])('is found below %s', (_, text, headers) => {
    const seen = inspectCsv(new TextEncoder().encode(text), 'a.csv', [], {})
    expect([seen.delimiter, seen.doubts, seen.table?.layout?.headers]).toEqual([';', [], headers])
  })
  it('is found in rows without any header, which are told to have none', () =>
    expect(doubts('0101;2023\n0102;2024\n')[0]!.found.en).toBe(
      'numbers stand above the columns where headers belong (0101 …)',
    ))
  it('is kept from by a quote that does not end, at the line where it begins', () =>
    expect(doubts(table('0104;"5', '0105;6'))).toMatchObject([
      { row: 5, found: { en: 'a quote keeps the file from being split from here on' } },
    ]))
})
