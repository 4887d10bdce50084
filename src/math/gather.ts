/** Values of some rows, in their order. */
export function gather(column: ArrayLike<number>, rows: ArrayLike<number>): Float64Array {
  const out = new Float64Array(rows.length)
  for (let j = 0; j < out.length; j++) out[j] = column[rows[j]]
  return out
}
