import type { Profiles } from './profiles.ts'

/** How many groups there are, where none but the last may be empty. */
export const groupsIn = (group: Int32Array): number => group.reduce((most, c) => Math.max(most, c + 1), 0)

/** Mean profile of each group, group after group (NaN of an empty one), and how many rows it has. O(n d). */
export function centres(
  { n, d, values }: Profiles,
  group: Int32Array,
  count = groupsIn(group),
): { readonly means: Float64Array; readonly sizes: Float64Array } {
  const means = new Float64Array(count * d)
  const sizes = new Float64Array(count)
  for (let i = 0; i < n; i++) {
    sizes[group[i]]++
    for (let k = 0; k < d; k++) means[group[i] * d + k] += values[i * d + k]
  }
  for (let c = 0; c < means.length; c++) means[c] /= sizes[Math.floor(c / d)]
  return { means, sizes }
}

/** Squared distance of two rows of `d` numbers that begin at `p` and `q`. */
export function distance(a: Float64Array, p: number, b: Float64Array, q: number, d: number): number {
  let squares = 0
  for (let k = 0; k < d; k++) squares += (a[p + k] - b[q + k]) ** 2
  return squares
}

/** The group whose mean lies nearest to each row; groups without a mean are nobody's. O(n × groups × d). */
export function nearest({ n, d, values }: Profiles, means: Float64Array): Int32Array {
  const count = means.length / d
  return new Int32Array(n).map((_, i) => {
    let [at, least] = [0, Infinity]
    for (let c = 0; c < count; c++) {
      const by = distance(values, i * d, means, c * d, d)
      if (by < least) [at, least] = [c, by]
    }
    return at
  })
}
