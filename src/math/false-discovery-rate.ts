/**
 * p-values raised so that, of all areas with a raised value up to q, no more than q are expected to be false finds.
 * NaN is no test: it stays NaN and is not counted. O(n log n). Benjamini & Hochberg (1995), Journal of the Royal
 * Statistical Society B 57(1), 289–300.
 */
export function falseDiscoveryRate(p: ArrayLike<number>): Float64Array {
  const raised = new Float64Array(p.length).fill(NaN)
  const falling = Array.from(p, (_, i) => i)
    .filter((i) => !Number.isNaN(p[i]))
    .sort((a, b) => p[b] - p[a])
  let least = 1
  falling.forEach((i, place) => {
    least = Math.min(least, (p[i] * falling.length) / (falling.length - place))
    raised[i] = least
  })
  return raised
}
