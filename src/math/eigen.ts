/** Eigenvalues, the largest first, and their vectors of length 1: `vectors[k][i]`, the largest entry of each positive. */
export interface Eigen {
  readonly values: Float64Array
  readonly vectors: readonly Float64Array[]
}

/**
 * Eigenvalues and vectors of a symmetric matrix (n rows after one another, row after row; only what is
 * symmetric is right). Cyclic Jacobi rotations until nothing is left off the diagonal: exact to rounding, also
 * for equal and tiny eigenvalues. O(n³) a sweep, some ten sweeps; made for tens of indicators.
 * Golub & Van Loan (2013), Matrix Computations, 8.5.
 */
export function eigen(matrix: ArrayLike<number>, n: number): Eigen {
  const a = Float64Array.from(matrix)
  const v = new Float64Array(n * n)
  for (let i = 0; i < n; i++) v[i * n + i] = 1
  for (let sweep = 0; sweep < 60 && offDiagonal(a, n) > 0; sweep++) {
    for (let p = 0; p < n - 1; p++) for (let q = p + 1; q < n; q++) rotate(a, v, n, p, q)
  }
  const order = Array.from({ length: n }, (_, k) => k).sort((k, l) => a[l * n + l] - a[k * n + k])
  return {
    values: Float64Array.from(order, (k) => a[k * n + k]),
    vectors: order.map((k) => signed(Float64Array.from({ length: n }, (_, i) => v[i * n + k]))),
  }
}

function offDiagonal(a: Float64Array, n: number): number {
  let total = 0
  for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) total += Math.abs(a[p * n + q])
  return total
}

function rotate(a: Float64Array, v: Float64Array, n: number, p: number, q: number): void {
  const apq = a[p * n + q]
  // Too small to change either diagonal entry: gone
  if (
    Math.abs(a[p * n + p]) + Math.abs(apq) / 1e3 === Math.abs(a[p * n + p]) &&
    Math.abs(a[q * n + q]) + Math.abs(apq) / 1e3 === Math.abs(a[q * n + q])
  ) {
    a[p * n + q] = a[q * n + p] = 0
    return
  }
  const theta = (a[q * n + q] - a[p * n + p]) / (2 * apq)
  const t = (theta >= 0 ? 1 : -1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  for (let i = 0; i < n; i++) turn(a, i * n + p, i * n + q, c, s)
  for (let i = 0; i < n; i++) turn(a, p * n + i, q * n + i, c, s)
  a[p * n + q] = a[q * n + p] = 0
  for (let i = 0; i < n; i++) turn(v, i * n + p, i * n + q, c, s)
}

function turn(m: Float64Array, first: number, second: number, c: number, s: number): void {
  const [x, y] = [m[first], m[second]]
  m[first] = c * x - s * y
  m[second] = s * x + c * y
}

function signed(vector: Float64Array): Float64Array {
  const top = vector.reduce((best, x) => (Math.abs(x) > Math.abs(best) + 1e-12 ? x : best), 0)
  return top < 0 ? vector.map((x) => -x) : vector
}
