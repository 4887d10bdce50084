import type { Finding } from '../../model/finding.ts'
import type { GridRow } from '../../model/grid.ts'
import { textIn } from './cells-in.ts'
import { doubt } from './doubt.ts'
import type { Layout } from './layout.ts'

const named = 5

/**
 * Headings between the rows of a table under which the same areas stand again: what a row is about is said by no
 * column, and whoever reads the rows without the headings mixes men and women. Headings that only put areas in groups
 * leave nothing open. O(cells).
 */
export function sections({ body }: Layout, headings: readonly GridRow[]): Finding[] {
  const [first, last] = [body[0]?.line ?? 0, body.at(-1)?.line ?? 0]
  const within = headings.filter(({ line }) => line > first && line < last)
  if (within.length === 0) return []
  const start = body.find((row) => row.cells.some((_, i) => /\p{L}/u.test(textIn(row, i))))
  const at = start?.cells.findIndex((_, i) => /\p{L}/u.test(textIn(start, i))) ?? 0
  const above = (line: number) => within.filter((heading) => heading.line < line).length
  const seen = new Map<string, number>()
  const again = body.find((row) => {
    const key = textIn(row, at)
    const before = seen.get(key)
    if (key !== '') seen.set(key, before ?? above(row.line))
    return before !== undefined && before !== above(row.line)
  })
  if (again === undefined) return []
  const words = (heading: GridRow) => heading.cells.map((_, i) => textIn(heading, i)).find((text) => text !== '')
  const list = within.slice(0, named).map((heading) => `"${words(heading)}" (${heading.line})`)
  const more = within.length > named ? ', …' : ''
  return [
    doubt(
      {
        de: `unter Zwischenüberschriften stehen dieselben Zeilen noch einmal: ${list.join(', ')}${more}`,
        en: `the same rows stand again below headings: ${list.join(', ')}${more}`,
      },
      {
        de: 'den ersten Abschnitt mit --range angeben, oder jeden in ein eigenes Blatt stellen',
        en: 'give the first section with --range, or put each in a sheet of its own',
      },
      { row: again.line, value: textIn(again, at) },
    ),
  ]
}
