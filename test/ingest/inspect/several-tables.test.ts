import { describe, expect, it } from 'vitest'
import { inspectCsv } from '../../../src/ingest/inspect/inspect-csv.ts'
import { severalTables } from '../../../src/ingest/inspect/several-tables.ts'
import { nameOfRange } from '../../../src/ingest/workbook/place.ts'

/** Texts of a sheet, a line each; blank lines are rows of the sheet, blank cells hold nothing. */
const gridOf = (text: string) =>
  text.split('\n').map((line, i) => ({ line: i + 1, cells: line.split(';').map((cell) => cell || null) }))
const places = (text: string) => severalTables(gridOf(text)).map(({ range, rows }) => `${nameOfRange(range)} ${rows}`)
const keys = ['0101', '0102', '0103', '0104']
const block = (header: string, ...cells: string[]) =>
  [header, ...keys.map((key, i) => [key, ...cells.map((cell) => cell.replace('#', String(i + 1)))].join(';'))].join(
    '\n',
  )
/** Two blocks of the same height side by side. */
const beside = (left: string, between: string, right: string) => {
  const own = right.split('\n')
  return left
    .split('\n')
    .map((line, i) => `${line}${between}${own[i]}`)
    .join('\n')
}

const residents = block('Raum;Einwohner', '10#')
const jobless = block('Raum;Arbeitslose', '5#')

describe('two tables', () => {
  it.each([
    [
      'one below the other, with titles',
      `Titel\n\n${residents}\n\nAnderer Titel\n${jobless}`,
      ['A3:B7 4', 'A10:B14 4'],
    ],
    [
      'one below the other, with nothing between',
      `${block('Raum;E;F', '10#', '5#')}\n${block('Raum;Alte;Junge', '1#', '2#')}`,
      ['A1:C5 4', 'A6:C10 4'],
    ],
    ['one below the other with the same headers', `${residents}\n${residents}`, ['A1:B5 4', 'A6:B10 4']],
    [
      'one below the other below years',
      `${block('Raum;2023;2024', '10#', '5#')}\n\n${block('Raum;2023;2024', '1#', '2#')}`,
      ['A1:C5 4', 'A7:C11 4'],
    ],
    [
      'one below the other, names where the other has numbers',
      `${block('Raum;Name;Zahl', 'Raum #', '1#')}\n\n${jobless}`,
      ['A1:C5 4', 'A7:B11 4'],
    ],
    [
      'one below the other, with two header rows',
      `${residents}\n\nRaum;Anzahl;\n;männlich;weiblich\n${block('', '1#', '2#').slice(1)}`,
      ['A1:B5 4', 'A7:C12 4'],
    ],
    ['side by side, a blank column between', beside(residents, ';;', jobless), ['A1:B5 4', 'D1:E5 4']],
    ['side by side, nothing between', beside(residents, ';', jobless), ['A1:B5 4', 'C1:D5 4']],
    [
      'side by side with other headers above the same keys',
      beside(residents, ';;', block('Gebiet;Kitas', '2#')),
      ['A1:B5 4', 'D1:E5 4'],
    ],
    [
      'side by side of which the second is longer',
      `${beside(residents, ';;', block('Nr;Kitas', '2#').replaceAll('01', '9'))}\n;;;905;21`,
      ['A1:B5 4', 'D1:E6 5'],
    ],
    [
      'side by side, one lower',
      `X;\n${residents}`
        .split('\n')
        .map((line, i) => `${line || ';'};;${['', '', ...jobless.split('\n')][i] ?? ''}`)
        .concat(';;;0104;54')
        .join('\n'),
      ['A2:B6 4', 'D3:E7 4'],
    ],
    [
      'in a square',
      `${beside(residents, ';;', jobless)}\n\n${beside(jobless, ';;', residents)}`,
      ['A1:B5 4', 'A7:B11 4', 'D1:E5 4', 'D7:E11 4'],
    ],
  ])('stand %s', (_, text, expected) => expect(places(text)).toEqual(expected))
})

describe('one table', () => {
  it.each([
    [
      'a blank column between its columns',
      beside(residents, ';;', block('x;Frauen;Männer', '5#', '6#').replace(/^[^;]*;/gm, '')),
      'A1:E5 4',
    ],
    ['blank rows between its rows', `${residents}\n\n0201;21\n0202;22`, 'A1:B8 6'],
    ['headings between its rows', `${residents}\nBezirk Nord\n0201;21\n0202;22`, 'A1:B8 7'],
    [
      'a row where all is withheld',
      `${block('Raum;E;F', '10#', '5#')}\n\nRest;geheim;geheim\n0201;21;22\n0202;22;23`,
      'A1:C9 7',
    ],
    ['signs in a row', `${block('Raum;E;F', '10#', '5#')}\nRest;.;x\n0201;21;22\n0202;22;23`, 'A1:C8 7'],
    [
      'a list of signs beside it',
      beside(residents, ';;', 'Zeichen;Bedeutung\n.;geheim\n-;nichts\nx;sinnlos\n/;unsicher'),
      'A1:E5 4',
    ],
    ['a total row and notes below', `${residents}\n\nInsgesamt;410\n\nQuelle: Amt\nStand Mai`, 'A1:B7 5'],
    ['names of two kinds', block('Raum;Name;Zahl', 'Raum #', '1#'), 'A1:C5 4'],
  ])('has %s', (_, text, expected) => expect(places(text)).toEqual([expected]))
})

describe('what inspect says of them', () => {
  const known = [{ gebietsstand: '2022-01-01', keys: new Set(keys), names: new Map<string, string>() }]
  const seen = (text: string, range?: string) =>
    inspectCsv(new TextEncoder().encode(text), 'a.csv', known, range === undefined ? {} : { range })
  it('is one doubt with every range', () => {
    const { doubts, table } = seen(`${residents}\n\n${jobless}\n`)
    expect(doubts).toHaveLength(1)
    expect(doubts[0]).toMatchObject({ code: 'ATL-0220', severity: 'error', row: 1 })
    expect(doubts[0]!.found.en).toContain(
      'A1:B5 (4 rows: "Raum", "Einwohner") | A7:B11 (4 rows: "Raum", "Arbeitslose")',
    )
    expect(doubts[0]!.remedy!.de).toContain('--range A1:B5')
    expect(table!.layout).toBeNull()
  })
  it('is the same of tables of other widths, which no delimiter alone would show', () =>
    expect(seen(`${block('Raum;Name;E;F', 'Raum #', '10#', '5#')}\n\n${jobless}\n`).doubts[0]!.found.en).toContain(
      'A1:D5 (4 rows: "Raum", "Name", "E", …) | A7:B11',
    ))
  it('is nothing where one is asked for, and that one is read alone', () => {
    const text = `${residents}\n\n${jobless}\n`
    const first = seen(text, 'A1:B5')
    expect([first.doubts, first.table!.layout!.headers]).toEqual([[], ['Raum', 'Einwohner']])
    expect(first.table!.layout!.footer.map(({ line }) => line)).toEqual([7])
    const second = seen(text, 'A7:B11')
    expect([second.doubts, second.table!.rows]).toEqual([[], keys.map((key, i) => [key, `5${i + 1}`])])
    expect(second.table!.key?.headers).toEqual(['Raum'])
  })
})
