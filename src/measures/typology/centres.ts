import type { Profiles } from './profiles.ts'

/** Mean profile of each group, group after group, and how many rows it has. O(n d). */
export function centres(
  { n, d, values }: Profiles,
  group: Int32Array,
): { readonly means: Float64Array; readonly sizes: Float64Array } {
  const count = group.reduce((most, c) => Math.max(most, c + 1), 0)
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
