import type { Language } from '../../model/text.ts'
import { counted } from '../../render/language/counted.ts'
import { localNumber } from '../../render/round.ts'
import { cellWords } from './cell-words.ts'
import type { IndicatorExplained, SourceCell } from './explanation.ts'

/** Of a column no more cells than these are told one by one; of more, the first of them as examples. */
const [most, examples] = [5, 3]

const words = {
  de: {
    areas: (all: string, hidden: string, shortened: boolean) =>
      `Summe über ${all}${hidden === '0' ? '' : `; von ${hidden} stehen die Zahlen hier nicht, weil sie nicht gezeigt werden`}.${shortened ? ' Die Zellen sind verkürzt; vollständig mit --json.' : ''}`,
    many: (file: string, column: string, cells: string, sum: string | null, rows: string) =>
      `${file}, Spalte ${column}: ${cells}${sum === null ? '' : `, zusammen ${sum}`}${rows}; die ersten:`,
    rows: (first: number, last: number) => `, zwischen Zeile ${first} und ${last}`,
  },
  en: {
    areas: (all: string, hidden: string, shortened: boolean) =>
      `Sum over ${all}${hidden === '0' ? '' : `; the numbers of ${hidden} are not given here, since they are not shown`}.${shortened ? ' Cells are given in part; all of them with --json.' : ''}`,
    many: (file: string, column: string, cells: string, sum: string | null, rows: string) =>
      `${file}, column ${column}: ${cells}${sum === null ? '' : `, together ${sum}`}${rows}; the first:`,
    rows: (first: number, last: number) => `, between line ${first} and ${last}`,
  },
}

/** The cells of an indicator, one a line; of a higher level, with many areas in it, by column and in part. */
export function cellLines({ cells, areas, counts }: IndicatorExplained, raum: string, l: Language): readonly string[] {
  if (areas === null) return cells.map((cell) => cellWords(cell, raum, l))
  const columnOf = ({ file, column }: SourceCell) => JSON.stringify([file, column])
  const columns = [...new Set(cells.map(columnOf))].map((one) => cells.filter((cell) => columnOf(cell) === one))
  const shortened = columns.some((own) => own.length > most)
  return [
    words[l].areas(counted(areas.all, 'raum', l), localNumber(areas.all - areas.shown, 0, l), shortened),
    ...columns.flatMap((own) =>
      own.length > most
        ? [inPart(own, counts !== null, l), ...own.slice(0, examples).map((cell) => `   ${cellWords(cell, raum, l)}`)]
        : own.map((cell) => cellWords(cell, raum, l)),
    ),
  ]
}

/** What the cells of one column have in common; added up where they are counts. */
function inPart(cells: readonly SourceCell[], addable: boolean, l: Language): string {
  const w = words[l]
  const { file, column } = cells[0]!
  const sum = cells.reduce((all, { value, weight }) => all + weight * (value ?? 0), 0)
  const rows = cells.flatMap(({ text, row }) => (text === null ? [] : [row]))
  return w.many(
    file,
    column,
    counted(cells.length, 'cell', l),
    addable ? localNumber(sum, Number.isInteger(sum) ? 0 : 3, l) : null,
    rows.length === 0 ? '' : w.rows(Math.min(...rows), Math.max(...rows)),
  )
}
