import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { nameOfRange, rangeOf } from '../workbook/place.ts'
import type { Range } from '../workbook/sheet.ts'
import { filledIn } from './cells-in.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { inspectTable, nothing, type TableEvidence } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'
import { severalTables, type TablePlace } from './several-tables.ts'

/** What a sheet or text file says about the table in it, or in the range asked for; of several tables only where they stand. */
export function inspectPlaced(grid: readonly GridRow[], known: readonly KnownKeys[], given: Given): TableEvidence {
  if (given.range !== undefined) return inRange(grid, rangeOf(given.range)!, known, given)
  const places = severalTables(grid)
  return places.length > 1 ? { ...nothing, doubts: [severalDoubt(places)] } : inspectTable(grid, known, given)
}

/** What stands below the range in its columns is its footer: there a reader has to end. */
function inRange(grid: readonly GridRow[], range: Range, known: readonly KnownKeys[], given: Given): TableEvidence {
  const { top, bottom, left, right } = range
  const cut = grid.map(({ cells, line }) => ({ line, cells: cells.slice(left, right + 1) }))
  const table = inspectTable(
    cut.filter(({ line }) => line >= top && line <= bottom),
    known,
    given,
  )
  const below = cut.find((row) => row.line > bottom && filledIn(row, 0, right - left).length > 0)
  if (table.layout === null || below === undefined) return { ...table, range }
  return { ...table, range, layout: { ...table.layout, footer: [...table.layout.footer, below] } }
}

const named = 6

function severalDoubt(places: readonly TablePlace[]): Finding {
  const list = (rows: string) =>
    places
      .slice(0, named)
      .map(({ range, headers, rows: n }) => {
        const some = headers.slice(0, 3).map((header) => `"${header}"`)
        return `${nameOfRange(range)} (${n} ${rows}: ${some.join(', ')}${headers.length > 3 ? ', …' : ''})`
      })
      .join(' | ') + (places.length > named ? ' | …' : '')
  const first = nameOfRange(places[0]!.range)
  return doubt(
    {
      de: `${places.length} Tabellen stehen neben- oder untereinander: ${list('Zeilen')}`,
      en: `${places.length} tables stand side by side or one below the other: ${list('rows')}`,
    },
    {
      de: `mit --range angeben, welche gemeint ist, etwa --range ${first}; für jede, die gebraucht wird, eine Quelle`,
      en: `say which is meant with --range, such as --range ${first}; a source for each that is needed`,
    },
    { row: places[0]!.range.top },
  )
}
