import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { doubt } from './doubt.ts'
import type { Layout } from './layout.ts'

type TableRow = Pick<GridRow, 'cells' | 'line'>

/** So many lines are named; who looks at these finds the others. */
const named = 5

/**
 * Rows of a text table that have other cells than its columns, which nobody may pad or cut: the doubt that says
 * where they stand. So does a row behind the table that begins as its rows do. O(cells).
 */
export function raggedRows({ headers, body, footer }: Layout): Finding[] {
  const widths = widthsOf(headers)
  const wrong = body.filter((row) => isShort(row, widths) || isLong(row, widths))
  const forms = new Set(body.map(formOf))
  return raggedDoubts(wrong, cutOff(footer, forms), widths)
}

/** Cells that every row needs, up to the last heading, and cells of the header row. */
export interface Widths {
  readonly least: number
  readonly most: number
}

export const widthsOf = (headers: readonly string[]): Widths => ({
  least: headers.findLastIndex((header) => header !== '') + 1,
  most: headers.length,
})

export const isShort = ({ cells }: TableRow, { least }: Widths): boolean => cells.length < least
export const isLong = ({ cells }: TableRow, { most }: Widths): boolean =>
  cells.slice(most).some((cell) => text(cell) !== '')

/** Rows below a table that begin as its rows do. */
export const cutOff = <Row extends TableRow>(footer: readonly Row[], forms: ReadonlySet<string>): readonly Row[] =>
  footer.filter((row) => formOf(row) !== '' && forms.has(formOf(row)))

/** What is said of rows with other cells than columns (`wrong`), and of such that are cut off the table. */
export function raggedDoubts(wrong: readonly TableRow[], cut: readonly TableRow[], widths: Widths): Finding[] {
  const bare = cut.filter((row) => !isShort(row, widths) && row.cells.length <= widths.most)
  const rows = [...wrong, ...cut.filter((row) => !bare.includes(row))]
  const alone = bare.slice(0, 1).map(bareDoubt)
  if (rows.length === 0) return alone
  const places = rows.slice(0, named).map(({ line, cells }) => ({ line, count: cells.length }))
  const more = rows.length > named ? ', …' : ''
  const list = (one: string, many: string) =>
    places.map(({ line, count }) => `${line} (${count} ${count === 1 ? one : many})`).join(', ') + more
  return [
    doubt(
      {
        de: `nicht so viele Zellen wie Spalten (${widths.most}) in Zeile ${list('Zelle', 'Zellen')}`,
        en: `other cells than columns (${widths.most}) in line ${list('cell', 'cells')}`,
      },
      {
        de: 'die Zeilen in der Datei berichtigen; oft fehlen Anführungszeichen um einen Text mit Trennzeichen',
        en: 'correct the rows in the file; often a text with a delimiter lacks its quotes',
      },
      { row: places[0]!.line, value: text(rows[0]!.cells[0]) },
    ),
    ...alone,
  ]
}

/** A key without a value, as a row of the city would have, stands at the end and is no footer. */
const bareDoubt = ({ cells, line }: TableRow): Finding =>
  doubt(
    {
      de: 'unter der Tabelle steht ein Schlüssel, und daneben nichts',
      en: 'below the table stands a key, and nothing beside it',
    },
    {
      de: `die Zeile aus der Datei nehmen, oder die Quelle von Hand mit drop: ["${text(cells[0])}"] eintragen`,
      en: `remove the row from the file, or declare the source by hand with drop: ["${text(cells[0])}"]`,
    },
    { row: line, value: text(cells[0]) },
  )

const text = (cell: GridRow['cells'][number] | undefined): string => String(cell ?? '').trim()

/** How a row begins: `0101` and `0102` alike, `Quelle` in no way that tells a row of the table. */
export const formOf = ({ cells }: Pick<GridRow, 'cells'>): string => {
  const first = text(cells[0])
  return /\d/.test(first) ? first.replace(/\d/g, '0') : ''
}
