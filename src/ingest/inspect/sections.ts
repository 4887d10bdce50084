import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { nameOfRange } from '../workbook/place.ts'
import { filledIn, textIn } from './cells-in.ts'
import { doubt } from './doubt.ts'
import { layoutOf, type Layout } from './layout.ts'
import { isTotalName } from './totals.ts'

const named = 5

/**
 * Headings between the rows of a table under which the same areas stand again: what a row is about is said by no
 * column, and whoever reads the rows without the headings mixes men and women. Each section can be read by its range.
 * Headings that only put areas in groups leave nothing open. `left` is the first column of the table. O(cells).
 */
export function sections({ body, headers }: Layout, headings: readonly GridRow[], left = 0): Finding[] {
  const last = body.at(-1)?.line ?? 0
  const within = headings.filter(({ line }) => line < last)
  const above = (line: number) => within.filter((heading) => heading.line < line).length
  const start = body.find((row) => row.cells.some((_, i) => isName(textIn(row, i))))
  const at = start?.cells.findIndex((_, i) => isName(textIn(start, i))) ?? 0
  const seen = new Map<string, number>()
  const again = body.find((row) => {
    const key = textIn(row, at)
    // Each group of areas may have its sum.
    if (isTotalName(key)) return false
    const before = seen.get(key)
    if (key !== '') seen.set(key, before ?? above(row.line))
    return before !== undefined && before !== above(row.line)
  })
  if (again === undefined) return []
  const right = left + headers.findLastIndex((header) => header !== '')
  const parts = [...Array(within.length + 1).keys()].flatMap((k) => {
    const rows = body.filter(({ line }) => above(line) === k)
    if (rows.length === 0) return []
    const range = nameOfRange({ top: rows[0]!.line, bottom: rows.at(-1)!.line, left, right })
    return [{ range, rows: rows.length, heading: k === 0 ? '' : ` "${wordsOf(within[k - 1]!)}"` }]
  })
  const list = parts.slice(0, named).map(({ range, heading }) => `${range}${heading}`)
  // A single row above the first heading is most often no section.
  const one = (parts.find(({ rows }) => rows > 1) ?? parts[0]!).range
  const more = parts.length > named ? ', …' : ''
  return [
    doubt(
      {
        de: `unter Zwischenüberschriften stehen dieselben Zeilen noch einmal: ${list.join(', ')}${more}`,
        en: `the same rows stand again below headings: ${list.join(', ')}${more}`,
      },
      {
        de: `mit --range angeben, welcher Abschnitt gemeint ist, etwa --range ${one}; für jeden, der gebraucht wird, eine Quelle`,
        en: `say which section is meant with --range, such as --range ${one}; a source for each that is needed`,
      },
      { row: again.line, value: textIn(again, at) },
    ),
  ]
}

/** The same of a sheet or text file whose headings are rows with a single text; nothing where there are none. O(cells). */
export function plainSections(grid: readonly GridRow[]): Finding[] {
  const alone = grid.filter((row) => {
    const [only, ...others] = filledIn(row, 0, row.cells.length - 1)
    return only !== undefined && others.length === 0 && /\p{L}/u.test(textIn(row, only))
  })
  const layout = layoutOf(grid.filter((row) => !alone.includes(row)))
  if (layout === null) return []
  return sections(
    layout,
    alone.filter(({ line }) => line > layout.headerLines.at(-1)!),
  )
}

const isName = (text: string) => /\p{L}/u.test(text) && !isTotalName(text)
const wordsOf = (heading: GridRow) => heading.cells.map((_, i) => textIn(heading, i)).find((text) => text !== '')
