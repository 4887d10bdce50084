/** The best point of a linear program, with the prices that prove it: value = c·x = b·prices. */
export interface Optimum {
  /** Infinity where nothing bounds it. */
  readonly value: number
  readonly point: Float64Array
  /** One price a row, none negative: the dual solution. */
  readonly prices: Float64Array
}

// Entries below this share of the largest are rounding
const rounding = 1e-12

/**
 * Maximises c·x under A x ≤ b and x ≥ 0, for b ≥ 0 (so that x = 0 is a start). Dense simplex on the dictionary,
 * m rows by n columns, largest coefficient first and Bland's rule where a step gains nothing, so that it ends.
 * O(m n) a pivot; made for few unknowns and up to some thousand rows.
 */
export function linearProgram(c: ArrayLike<number>, A: readonly ArrayLike<number>[], b: ArrayLike<number>): Optimum {
  const m = A.length
  const n = c.length
  const width = n + 1
  // Last column: right side; last row: costs. Column labels < n are unknowns, from n on slacks.
  const t = new Float64Array((m + 1) * width)
  for (let i = 0; i < m; i++) {
    for (let j = 0; j < n; j++) t[i * width + j] = A[i]![j]
    t[i * width + n] = b[i]
  }
  for (let j = 0; j < n; j++) t[m * width + j] = -c[j]
  const outside = Int32Array.from({ length: n }, (_, j) => j)
  const inside = Int32Array.from({ length: m }, (_, i) => n + i)
  const small = rounding * Math.max(1e-300, ...Array.from(c, Math.abs))

  for (let stalled = false; ;) {
    const enter = entering(t, m, n, outside, small, stalled)
    if (enter < 0) break
    const leave = leaving(t, m, n, enter, inside)
    if (leave < 0) return { value: Infinity, point: new Float64Array(n), prices: new Float64Array(m) }
    stalled = t[leave * width + n] === 0
    pivot(t, m, n, leave, enter)
    ;[inside[leave], outside[enter]] = [outside[enter]!, inside[leave]!]
  }

  const point = new Float64Array(n)
  inside.forEach((label, i) => {
    if (label < n) point[label] = t[i * width + n]
  })
  const prices = new Float64Array(m)
  outside.forEach((label, j) => {
    if (label >= n) prices[label - n] = Math.max(0, t[m * width + j])
  })
  return { value: t[m * width + n], point, prices }
}

function entering(t: Float64Array, m: number, n: number, labels: Int32Array, small: number, bland: boolean): number {
  let best = -1
  for (let j = 0; j < n; j++) {
    const cost = t[m * (n + 1) + j]
    if (cost >= -small) continue
    if (best < 0 || (bland ? labels[j] < labels[best] : cost < t[m * (n + 1) + best])) best = j
  }
  return best
}

function leaving(t: Float64Array, m: number, n: number, enter: number, labels: Int32Array): number {
  let best = -1
  let least = Infinity
  for (let i = 0; i < m; i++) {
    const a = t[i * (n + 1) + enter]
    if (a <= rounding) continue
    const ratio = Math.max(0, t[i * (n + 1) + n]) / a
    if (ratio < least || (ratio === least && labels[i] < labels[best])) {
      best = i
      least = ratio
    }
  }
  return best
}

function pivot(t: Float64Array, m: number, n: number, row: number, column: number): void {
  const width = n + 1
  const p = 1 / t[row * width + column]
  for (let j = 0; j < width; j++) t[row * width + j] *= p
  t[row * width + column] = p
  for (let i = 0; i <= m; i++) {
    const f = t[i * width + column]
    if (i === row || f === 0) continue
    for (let j = 0; j < width; j++) t[i * width + j] -= f * t[row * width + j]
    t[i * width + column] = -f * p
  }
}
