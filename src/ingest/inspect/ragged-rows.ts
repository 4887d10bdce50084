import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { doubt } from './doubt.ts'
import type { Layout } from './layout.ts'

/** So many lines are named; who looks at these finds the others. */
const named = 5

/**
 * Rows of a text table that have other cells than its columns, which nobody may pad or cut: the doubt that says
 * where they stand. So does a row behind the table that begins as its rows do. O(cells).
 */
export function raggedRows({ headers, body, footer }: Layout): Finding[] {
  const [least, most] = [headers.findLastIndex((header) => header !== '') + 1, headers.length]
  const wrong = body.filter(({ cells }) => cells.length < least || cells.slice(most).some((cell) => text(cell) !== ''))
  const forms = new Set(body.map(formOf))
  const cut = footer.filter((row) => formOf(row) !== '' && forms.has(formOf(row)))
  const bare = cut.filter(({ cells }) => cells.length >= least && cells.length <= most)
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
        de: `nicht so viele Zellen wie Spalten (${most}) in Zeile ${list('Zelle', 'Zellen')}`,
        en: `other cells than columns (${most}) in line ${list('cell', 'cells')}`,
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
const bareDoubt = ({ cells, line }: GridRow): Finding =>
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
const formOf = ({ cells }: GridRow): string => {
  const first = text(cells[0])
  return /\d/.test(first) ? first.replace(/\d/g, '0') : ''
}
