/**
 * How rates of areas come from the rates of others, such as of an earlier Gebietsstand: each is a mean of some of them,
 * weighted by the persons that came. An area made of nothing has none.
 */
export interface Mixture {
  readonly areas: number
  /** Where the parts of each area begin; one more than there are areas. */
  readonly start: Int32Array
  /** Place of each part among those that are drawn, and its share; shares of an area add up to 1. */
  readonly from: Int32Array
  readonly share: Float64Array
  /** What is added to the rate of each area; not there where nothing is. */
  readonly offset?: Float64Array
}

/** Mixture of parts given area by area, with the persons of each part. */
export function mixture(parts: readonly (readonly { readonly from: number; readonly persons: number }[])[]): Mixture {
  const start = new Int32Array(parts.length + 1)
  parts.forEach((own, i) => (start[i + 1] = start[i]! + own.length))
  const all = parts.flatMap((own) => {
    const persons = own.reduce((sum, part) => sum + part.persons, 0)
    return own.map((part) => ({ from: part.from, share: part.persons / persons }))
  })
  return {
    areas: parts.length,
    start,
    from: Int32Array.from(all, ({ from }) => from),
    share: Float64Array.from(all, ({ share }) => share),
  }
}

/** Writes the rate of each area; a single part is its rate, to the last digit. O(parts). */
export function mix({ start, from, share, offset }: Mixture, rates: Float64Array, into: Float64Array): void {
  for (let i = 0; i < into.length; i++) {
    const [first, end] = [start[i]!, start[i + 1]!]
    let rate = end > first ? (offset?.[i] ?? 0) : NaN
    for (let p = first; p < end; p++) rate += share[p] * rates[from[p]]
    into[i] = rate
  }
}
