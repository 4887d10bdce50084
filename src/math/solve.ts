/**
 * Solves A x = b for a symmetric positive definite A (n rows, row after row) by Cholesky's factor.
 * NaN throughout where A is not positive definite. O(n³).
 */
export function solve(matrix: ArrayLike<number>, b: ArrayLike<number>): Float64Array {
  const n = b.length
  const l = Float64Array.from(matrix)
  const x = Float64Array.from(b)
  for (let j = 0; j < n; j++) {
    for (let i = j; i < n; i++) {
      let s = l[i * n + j]
      for (let k = 0; k < j; k++) s -= l[i * n + k] * l[j * n + k]
      l[i * n + j] = i === j ? (s > 0 ? Math.sqrt(s) : NaN) : s / l[j * n + j]
    }
  }
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) x[i] -= l[i * n + k] * x[k]
    x[i] /= l[i * n + i]
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) x[i] -= l[k * n + i] * x[k]
    x[i] /= l[i * n + i]
  }
  return x
}
