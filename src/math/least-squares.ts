/**
 * Coefficients of the linear function of some columns that comes closest to y in squares. Householder's
 * triangularisation on columns scaled to length 1: columns that nearly say the same keep the digits that normal
 * equations lose. NaN throughout where one column is a combination of the others. No intercept of its own: give a
 * column of ones. Golub & Van Loan (2013), Matrix Computations, 5.3. O(n p²).
 */
export function leastSquares(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): Float64Array {
  const p = columns.length
  const norms = columns.map(length)
  const q = columns.map((column, k) => scaled(column, norms[k]!))
  const b = Float64Array.from(y)
  const diagonal = new Float64Array(p)
  for (let k = 0; k < p; k++) {
    const v = q[k]!
    const rest = length(v.subarray(k))
    // Of length 1 before: what is left of a column that the others make up is rounding
    if (!(rest > 1e-13) || k >= b.length) return new Float64Array(p).fill(NaN)
    diagonal[k] = v[k] > 0 ? -rest : rest
    v[k] -= diagonal[k]
    const squares = -2 * diagonal[k] * v[k]
    for (let l = k + 1; l < p; l++) reflect(v, q[l]!, k, squares)
    reflect(v, b, k, squares)
  }
  const x = new Float64Array(p)
  for (let k = p - 1; k >= 0; k--) {
    let s = b[k]
    for (let l = k + 1; l < p; l++) s -= q[l]![k] * x[l]
    x[k] = s / diagonal[k]
  }
  return x.map((c, k) => c / norms[k]!)
}

function scaled(column: ArrayLike<number>, by: number): Float64Array {
  const out = new Float64Array(column.length)
  for (let i = 0; i < out.length; i++) out[i] = column[i]! / by
  return out
}

/** Mirrors a column at the plane that v stands on; `squares` is v·v, from row k on. */
function reflect(v: Float64Array, column: Float64Array, k: number, squares: number): void {
  let dot = 0
  for (let i = k; i < v.length; i++) dot += v[i] * column[i]
  const f = (2 * dot) / squares
  for (let i = k; i < v.length; i++) column[i] -= f * v[i]
}

function length(v: ArrayLike<number>): number {
  let top = 0
  for (let i = 0; i < v.length; i++) top = Math.max(top, Math.abs(v[i]))
  if (top === 0) return 0
  let squares = 0
  for (let i = 0; i < v.length; i++) squares += (v[i] / top) ** 2
  return top * Math.sqrt(squares)
}
