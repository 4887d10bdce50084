/** The areas that a table may be about, one list of keys for each Gebietsstand. */
export interface KnownKeys {
  readonly gebietsstand: string
  readonly keys: ReadonlySet<string>
  /** Names by key, where they are known. */
  readonly names: ReadonlyMap<string, string>
}

/** A column, or columns joined, that may hold the keys of the areas. */
export interface KeyCandidate {
  readonly headers: readonly string[]
  readonly at: readonly number[]
  /** Different texts in the column, and how many of them are keys of areas of `gebietsstand`. */
  readonly distinct: number
  readonly matches: number
  readonly areas: number
  /** Different texts that are keys but for leading zeros. */
  readonly lostZeros: number
  readonly gebietsstand: string | null
  readonly unique: boolean
}

/**
 * Columns that may hold the keys, those with most matches first. Without areas: columns in which no two rows are
 * alike. Pairs of columns, and up to five side by side, are tried only where no single one matches. O(columns × rows).
 */
export function keyCandidates(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  known: readonly KnownKeys[],
): KeyCandidate[] {
  const all = headers.map((_, i) => i)
  const singles = all.map((i) => keyCandidate([i], headers, rows, known))
  const found = singles.filter((one) => one.matches > 0 || one.lostZeros > 0 || (known.length === 0 && one.unique))
  if (found.length > 0 || known.length === 0) return found.sort(better)
  const pairs = headers.length > 12 ? [] : all.flatMap((a) => all.filter((b) => b !== a).map((b) => [a, b]))
  const longer = [2, 3, 4, 5].flatMap((n) => all.slice(n - 1).map((end) => all.slice(end - n + 1, end + 1)))
  const several = new Map([...pairs, ...longer].map((at) => [at.join(), at]))
  return [...several.values()]
    .filter((at) => mayJoin(at, rows, known))
    .map((at) => keyCandidate(at, headers, rows, known))
    .filter(({ matches }) => matches > 0)
    .sort(better)
}

/** Whether columns joined have as many signs as keys have, in the first rows. */
const mayJoin = (at: readonly number[], rows: readonly (readonly string[])[], known: readonly KnownKeys[]): boolean => {
  const lengths = new Set(known.flatMap(({ keys }) => [...keys].map((key) => key.length)))
  const some = rows.slice(0, 20).filter((cells) => at.every((i) => cells[i] !== ''))
  return some.some((cells) => lengths.has(at.reduce((n, i) => n + cells[i]!.length, 0)))
}

const better = (a: KeyCandidate, b: KeyCandidate) =>
  b.matches - a.matches || b.lostZeros - a.lostZeros || a.at[0]! - b.at[0]!

/** Columns joined as a key would be: how many texts differ, and how many of them are keys of the areas that fit best. O(rows). */
export function keyCandidate(
  at: readonly number[],
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  known: readonly KnownKeys[],
): KeyCandidate {
  const keys = rows.map((cells) => at.map((i) => cells[i] ?? '').join('')).filter((key) => key !== '')
  const distinct = new Set(keys)
  const [best] = known
    .map(({ gebietsstand, keys: areas }) => {
      const bare = new Set([...areas].map(withoutZeros))
      const matches = [...distinct].filter((key) => areas.has(key)).length
      const lostZeros = [...distinct].filter((key) => !areas.has(key) && /^[1-9]/.test(key) && bare.has(key)).length
      return { gebietsstand, matches, lostZeros, areas: areas.size }
    })
    .sort((a, b) => b.matches - a.matches || b.lostZeros - a.lostZeros)
  return {
    headers: at.map((i) => headers[i]!),
    at,
    distinct: distinct.size,
    matches: best?.matches ?? 0,
    areas: best?.areas ?? 0,
    lostZeros: best?.lostZeros ?? 0,
    gebietsstand: best && best.matches + best.lostZeros > 0 ? best.gebietsstand : null,
    unique: keys.length === rows.length && distinct.size === keys.length,
  }
}

const withoutZeros = (key: string) => key.replace(/^0+/, '')
