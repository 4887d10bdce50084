import type { KnownKeys } from './keys.ts'

/** Columns that look like keys of areas that nobody knows here. */
export interface OtherAreas {
  readonly headers: readonly string[]
  readonly distinct: number
  readonly sample: string
}

/** Keys of one make differ by a few; counts and years differ from them in form. */
const [most, nearly] = [5, 0.9]

/**
 * The column, or columns side by side, whose texts are made as the keys of the known areas are and begin as they do,
 * though none is one: keys of another Gebietsstand. null where there is none. O(columns × rows).
 */
export function otherAreas(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  known: readonly KnownKeys[],
): OtherAreas | null {
  const keys = known.flatMap(({ keys: own }) => [...own])
  const forms = new Set(keys.map(formOf))
  const length = Math.max(0, ...keys.map((key) => key.length))
  if (length < 4) return null
  const starts = new Set(keys.map(startOf))
  for (let n = 1; n <= most; n++)
    for (let at = 0; at + n <= headers.length; at++) {
      const texts = new Set(rows.map((cells) => cells.slice(at, at + n).join('')).filter((text) => text !== ''))
      const alike = [...texts].filter((text) => forms.has(formOf(text)) && starts.has(startOf(text)))
      if (alike.length < 2 || alike.length < nearly * texts.size) continue
      return { headers: headers.slice(at, at + n), distinct: texts.size, sample: alike[0]! }
    }
  return null
}

const formOf = (key: string): string => key.replace(/\d/g, '0').replace(/\p{L}/gu, 'a')

/** Of an eight-digit key the Bezirk: areas change, districts stay. */
const startOf = (key: string): string => key.slice(0, 2)
