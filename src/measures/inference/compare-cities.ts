import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { Bootstrap } from './bootstrap.ts'
import { canonical } from './canonical.ts'
import { comparison, type Comparison, type Relabel } from './comparison.ts'
import { possible } from './resamplings.ts'

/**
 * Compares two cities, or years with different areas: `labels` puts all areas into one urn and draws two cities of as
 * many areas as they have (random label test); NaN for measures that look at the map, for areas of two cities
 * have no common one. `difference` is that of the persons of both drawn anew. O(draws · measure).
 */
export function compareCities<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  before: Pick<Inputs, K>,
  after: Pick<Inputs, K>,
  options: Bootstrap,
  parameters: Partial<Values<P>> = {},
): Comparison {
  const any = measure as unknown as Measure
  const [[a], [b]] = [canonical(before as Inputs), canonical(after as Inputs)] as [[Inputs], [Inputs]]
  return comparison(any, a, b, options, parameters, possible(any).includes('areas') ? urn : null)
}

/** All areas of both in one urn, dealt out anew: each of two places changes with one drawn from those not yet dealt. */
const urn: Relabel = (a, b, next) => {
  const n = a[0]!.length
  const all = n + b[0]!.length
  for (let i = all - 1; i > 0; i--) {
    const j = Math.floor(next() * (i + 1))
    for (let k = 0; k < a.length; k++) {
      const [x, y] = [i < n ? a[k]! : b[k]!, j < n ? a[k]! : b[k]!]
      const [p, q] = [i < n ? i : i - n, j < n ? j : j - n]
      const count = x[p]
      x[p] = y[q]
      y[q] = count
    }
  }
}
