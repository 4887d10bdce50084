import type { GridRow } from '../../model/grid.ts'
import { rowsOfTotal } from '../../model/rows-of-total.ts'

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
 * rows whose key begins the keys of others and whose numbers are the sums of these; of several with the same name each
 * may be the sum of the rows since the one before. `columns` holds the numbers of the columns that may be added up, NaN
 * where there is none; rows without any, such as headings, add nothing. O(rows × columns) for each row that may be one.
 */
export function totalsOf(
  body: readonly GridRow[],
  keys: readonly string[],
  columns: readonly (readonly number[])[],
  isArea: (key: string) => boolean,
): TotalEvidence[] {
  const longest = keys.reduce((most, key) => Math.max(most, key.length), 0)
  // Codes of a district begin those of its areas; that "Charlottenburg" begins "Charlottenburg-Nord" says nothing.
  const isCode = (key: string) => key !== '' && !isArea(key) && !/\p{Ll}{2}/u.test(key)
  const shorter = new Set(keys.filter((key) => key.length < longest && isCode(key)))
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
  const isBare = (i: number) => columns.length > 0 && columns.every((values) => Number.isNaN(values[i]))
  const suspects = body.flatMap((_, i) => {
    const name = keys[i] === '' ? firstText(body[i]!) : keys[i]!
    const named = isTotalName(name) && !isArea(keys[i]!)
    const hinted = perhaps.test(name)
    const below = parts.get(keys[i]!) ?? []
    return named || hinted || below.length > 1 || i === body.length - 1 || i === 0
      ? [{ i, name, named, hinted, below }]
      : []
  })
  const excluded = new Set(suspects.flatMap(({ i, named, below }) => (named || below.length > 1 ? [i] : [])))
  const data = keys.map((_, k) => k).filter((k) => !excluded.has(k) && !isBare(k))
  const linesOf = new Map<string, number[]>()
  for (const { i, name, named } of suspects) if (named) linesOf.set(name, [...(linesOf.get(name) ?? []), body[i]!.line])
  return suspects.flatMap(({ i, name, named, hinted, below }): TotalEvidence[] => {
    const all = below.length > 1 ? below : data.filter((k) => k !== i)
    const same = named && below.length < 2 ? (linesOf.get(name) ?? []) : []
    const section =
      same.length < 2
        ? all
        : rowsOfTotal(
            body[i]!.line,
            same,
            all.map((k) => body[k]!.line),
          ).map((at) => all[at]!)
    const whole = sumsOver(all, i, columns, 2)
    const { of, matches, others } =
      section === all || whole.matches > 0
        ? { ...whole, others: all }
        : { ...sumsOver(section, i, columns, 1), others: section }
    // Without a name it takes more rows to add up than chance would, and a key that is no area's.
    const proven =
      matches > 0 &&
      matches * 2 >= of &&
      (below.length > 1 || (others.length >= (hinted ? 2 : fewest) && !isArea(keys[i]!)))
    const total = named || proven
    return total ? [{ line: body[i]!.line, key: keys[i]!, named, matches, of }] : []
  })
}

/** Of how many columns a row is the sum of others, and of how many that can be told: where it and all of these hold a number. */
function sumsOver(others: readonly number[], i: number, columns: readonly (readonly number[])[], least: number) {
  let [of, matches] = [0, 0]
  for (const values of columns) {
    const list = others.map((k) => values[k]!)
    if (!Number.isFinite(values[i]) || !list.every(Number.isFinite) || list.length < least) continue
    of++
    const sum = list.reduce((a, b) => a + b, 0)
    if (values[i] !== 0 && Math.abs(sum - values[i]!) <= 1e-9 * Math.max(1, Math.abs(sum))) matches++
  }
  return { of, matches }
}

const firstText = ({ cells }: GridRow): string =>
  String(cells.find((cell) => cell !== null && String(cell).trim() !== '') ?? '').trim()
