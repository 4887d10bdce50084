import type { GridRow } from '../../model/grid.ts'

/** A row that is a total by its name, by its sums, or both. */
export interface TotalEvidence {
  readonly line: number
  /** What stands where the key belongs. */
  readonly key: string
  readonly named: boolean
  /** Columns whose sum it is, of those that can be added up. */
  readonly matches: number
  readonly of: number
}

const words =
  /^\P{L}*(ins\s?gesamt|gesamt|summe|zusammen|total|sum|gesamtstadt)(?![\p{L}\p{N}])|^\P{L}*(alle|stadt)\P{L}*$|(?<!\p{L})(insgesamt|gesamt|zusammen)\P{L}*$/iu

export const isTotalName = (text: string): boolean => words.test(text)

/** "Stadt Köln" is a total, "Stadt Mitte" a district: such a row is one if its numbers say so. */
const perhaps = /^\P{L}*(alle|stadt)(?![\p{L}\p{N}])/iu

/** Fewer rows may have the last as their sum by chance. */
const fewest = 4

/**
 * Total rows of a body: the last or first rows that are named so or whose numbers are the sums of the others, and
 * rows whose key begins the keys of others and whose numbers are the sums of these. `columns` holds the numbers of
 * the columns that may be added up, NaN where there is none. O(rows × columns) for each row that may be one.
 */
export function totalsOf(
  body: readonly GridRow[],
  keys: readonly string[],
  columns: readonly (readonly number[])[],
  isArea: (key: string) => boolean,
): TotalEvidence[] {
  const longest = keys.reduce((most, key) => Math.max(most, key.length), 0)
  const shorter = new Set(keys.filter((key) => key !== '' && key.length < longest))
  const lengths = [...new Set([...shorter].map((key) => key.length))]
  const parts = new Map<string, number[]>()
  keys.forEach((key, i) => {
    for (const n of lengths) {
      const start = key.slice(0, n)
      if (n >= key.length || !shorter.has(start)) continue
      const list = parts.get(start)
      if (list) list.push(i)
      else parts.set(start, [i])
    }
  })
  const suspects = body.flatMap((_, i) => {
    const name = keys[i] === '' ? firstText(body[i]!) : keys[i]!
    const named = isTotalName(name) && !isArea(keys[i]!)
    const hinted = perhaps.test(name)
    const below = keys[i] !== '' && keys[i]!.length < longest ? (parts.get(keys[i]!) ?? []) : []
    return named || hinted || below.length > 1 || i === body.length - 1 || i === 0 ? [{ i, named, hinted, below }] : []
  })
  const excluded = new Set(suspects.flatMap(({ i, named, below }) => (named || below.length > 1 ? [i] : [])))
  return suspects.flatMap(({ i, named, hinted, below }): TotalEvidence[] => {
    const others = below.length > 1 ? below : keys.map((_, k) => k).filter((k) => k !== i && !excluded.has(k))
    let of = 0
    let matches = 0
    for (const values of columns) {
      const list = others.map((k) => values[k]!)
      if (!Number.isFinite(values[i]) || !list.every(Number.isFinite) || list.length < 2) continue
      of++
      const sum = list.reduce((a, b) => a + b, 0)
      if (values[i] !== 0 && Math.abs(sum - values[i]!) <= 1e-9 * Math.max(1, Math.abs(sum))) matches++
    }
    // Without a name it takes more rows to add up than chance would, and a key that is no area's.
    const proven =
      matches > 0 &&
      matches * 2 >= of &&
      (below.length > 1 || (others.length >= (hinted ? 2 : fewest) && !isArea(keys[i]!)))
    const total = named || proven
    return total ? [{ line: body[i]!.line, key: keys[i]!, named, matches, of }] : []
  })
}

const firstText = ({ cells }: GridRow): string =>
  String(cells.find((cell) => cell !== null && String(cell).trim() !== '') ?? '').trim()
