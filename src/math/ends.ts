/** Lowest and highest of the numbers that are there (NaN is left out); NaN of nothing. O(n). */
export function ends(values: ArrayLike<number>): { readonly min: number; readonly max: number } {
  let min = NaN
  let max = NaN
  for (let i = 0; i < values.length; i++) {
    const x = values[i]
    if (Number.isNaN(x)) continue
    if (!(x >= min)) min = x
    if (!(x <= max)) max = x
  }
  return { min, max }
}
