import { headerText } from './header-text.ts'

/**
 * The headers of columns that have several header rows: their texts from top to bottom, joined by ` / `. A
 * merged cell stands in its first column only, so in all rows but the last a blank takes the text to its
 * left, where a text of its own stands below it. `exact`: each cell says itself what stands over its column.
 */
export function joinHeaders(rows: readonly (readonly string[])[], exact = false): string[] {
  const width = Math.max(0, ...rows.map((cells) => cells.length))
  const texts = rows.map((cells) => Array.from({ length: width }, (_, i) => headerText(cells[i] ?? '')))
  return Array.from({ length: width }, (_, column) =>
    texts
      .map((cells, row) => {
        const below = !exact && texts.slice(row + 1).some((lower) => lower[column] !== '')
        return below ? cells.slice(0, column + 1).findLast((text) => text !== '') : cells[column]
      })
      .filter(Boolean)
      .join(' / '),
  )
}
