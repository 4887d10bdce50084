import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { nameOfRange, rangeOf } from '../workbook/place.ts'
import type { Range } from '../workbook/sheet.ts'
import { areasAcross } from './areas-across.ts'
import { filledIn } from './cells-in.ts'
import { doubt } from './doubt.ts'
import { headerAbove, headerTest } from './header-above.ts'
import type { Layout } from './layout.ts'
import { formOf } from './ragged-rows.ts'
import { plainSections, sections } from './sections.ts'
import type { Given } from './given.ts'
import { inspectTurned } from './inspect-turned.ts'
import { inspectTable, nothing, type TableEvidence } from './inspect-table.ts'
import type { KnownKeys } from './keys.ts'
import { severalTables, type TablePlace } from './several-tables.ts'

/**
 * What a sheet or text file says about the table in it, or in the range asked for; of several tables only where they
 * stand. `headings` are rows between those of the grid that are known to be no data.
 */
export function inspectPlaced(
  grid: readonly GridRow[],
  known: readonly KnownKeys[],
  given: Given,
  headings: readonly GridRow[] = [],
): TableEvidence {
  const range = given.range === undefined ? null : rangeOf(given.range)!
  const table = range ? inRange(grid, range, known, given, headings) : alone(grid, known, given, headings)
  if (table.key !== null || known.length === 0 || given.points || given.areas) return table
  const own = range ? within(grid, range) : grid
  const place = areasAcross(own, known)
  return (place && inspectTurned(own, place, known, given)) ?? table
}

/** What stands in a range, in its place. */
const within = (grid: readonly GridRow[], { top, bottom, left, right }: Range): GridRow[] =>
  grid
    .filter(({ line }) => line >= top && line <= bottom)
    .map((row) => ({ ...row, cells: row.cells.slice(0, right + 1).map((cell, i) => (i < left ? null : cell)) }))

/** The only table of a sheet or text file. */
function alone(
  grid: readonly GridRow[],
  known: readonly KnownKeys[],
  given: Given,
  headings: readonly GridRow[],
): TableEvidence {
  const places = severalTables(grid)
  if (places.length > 1) return { ...nothing, doubts: [severalDoubt(places)] }
  const table = inspectTable(grid, known, given)
  const parts = table.layout && headings.length > 0 ? sections(table.layout, headings) : plainSections(grid)
  if (parts.length === 0) return table
  return table.layout ? { ...table, doubts: [...parts, ...table.doubts] } : { ...table, doubts: parts }
}

/**
 * A table in a range. What stands below it in its columns is its footer: there a reader has to end. Where rows of numbers
 * go on below, nothing but the range says so. A range over several sections leaves open which is meant.
 */
function inRange(
  grid: readonly GridRow[],
  range: Range,
  known: readonly KnownKeys[],
  given: Given,
  headings: readonly GridRow[],
): TableEvidence {
  const { top, bottom, left, right } = range
  const cut = grid.map(({ percents, ...row }) => ({
    ...row,
    cells: row.cells.slice(left, right + 1),
    ...(percents && { percents: percents.map((i) => i - left) }),
  }))
  const rows = cut.filter(({ line }) => line >= top && line <= bottom)
  const read = inspectTable(rows, known, given)
  if (read.layout === null || !isHeaded(read.layout, rows, known))
    return section(cut, rows, { range, known, given }) ?? { ...read, range }
  const within = headings.filter(({ line }) => line >= top && line <= bottom)
  const parts = within.length > 0 ? sections(read.layout, within, left) : []
  const table = { ...read, layout: read.layout, doubts: [...parts, ...read.doubts] }
  const below = cut.find((row) => row.line > bottom && filledIn(row, 0, right - left).length > 0)
  if (below === undefined) return { ...table, range }
  if (formOf(below) !== '') return { ...table, range, ends: true }
  return { ...table, range, layout: { ...table.layout, footer: [...table.layout.footer, below] } }
}

/** Whether the headers are such, and no row of an area in which no number happens to stand. */
function isHeaded(
  { headers, headerLines, body }: Layout,
  rows: readonly GridRow[],
  known: readonly KnownKeys[],
): boolean {
  const isHeader = headerTest(body)
  return (
    rows.some((row) => headerLines.includes(row.line) && isHeader(row)) &&
    !headers.some((header) => known.some(({ keys }) => keys.has(header)))
  )
}

interface Asked {
  readonly range: Range
  readonly known: readonly KnownKeys[]
  readonly given: Given
}

/** A section: the rows of a range without their headings, below headers that stand above them; null where there are none. */
function section(
  cut: readonly GridRow[],
  rows: readonly GridRow[],
  { range, known, given }: Asked,
): TableEvidence | null {
  const data = rows.filter((row) => filledIn(row, 0, row.cells.length - 1).length > 1)
  const heads = headerAbove(
    cut.filter(({ line }) => line < range.top),
    data,
  )
  const table = inspectTable([...heads, ...data], known, given)
  const { layout } = table
  if (layout === null || !isHeaded(layout, [...heads, ...data], known) || layout.body[0]!.line < range.top) return null
  const place = { ...range, top: layout.body[0]!.line, bottom: layout.body.at(-1)!.line }
  return { ...table, range: place, layout: { ...layout, footer: [] } }
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
