/** Loadings of one common factor, and the shares of variance that are not common. */
export interface OneFactor {
  readonly loadings: Float64Array
  readonly uniqueness: Float64Array
  /** False where it did not settle, or a loading reached 1 (Heywood case): there is no such factor. */
  readonly proper: boolean
}

const rounds = 200_000

/**
 * One common factor behind p correlated columns (correlation matrix, row after row). `ml` is maximum
 * likelihood by the EM steps of Rubin & Thayer (1982, Psychometrika 47, 69–76); `minres` makes the squared
 * residual correlations smallest (Harman & Jones 1966, Psychometrika 31, 351–368). Needs three columns or more.
 * The sum of the loadings is not negative. O(p²) a step until nothing moves by more than 1e-14.
 */
export function oneFactor(R: Float64Array, p: number, kind: 'ml' | 'minres'): OneFactor {
  let loadings: Float64Array = Float64Array.from({ length: p }, (_, i) => {
    let total = 0
    for (let j = 0; j < p; j++) total += R[i * p + j]
    return total
  })
  const norm = Math.sqrt(loadings.reduce((a, b) => a + b, 0))
  loadings = loadings.map((x) => Math.max(-0.95, Math.min(0.95, x / norm)))
  if (p < 3 || !Number.isFinite(norm)) return { loadings: loadings.fill(NaN), uniqueness: loadings, proper: false }
  const step = kind === 'ml' ? likelihoodStep : residualStep
  let uniqueness: Float64Array = loadings.map((x) => 1 - x * x)
  let settled = false
  for (let round = 0; round < rounds && !settled; round++) {
    const before = loadings
    loadings = step(R, p, loadings, uniqueness)
    uniqueness = uniquenessOf(R, p, before, loadings, uniqueness, kind)
    settled = loadings.every((x, i) => Math.abs(x - before[i]!) < 1e-14)
  }
  const proper = settled && uniqueness.every((u) => u > 1e-4)
  const sign = loadings.reduce((a, b) => a + b, 0) < 0 ? -1 : 1
  return { loadings: loadings.map((x) => sign * x), uniqueness, proper }
}

/** R β with β = Σ⁻¹ λ of the present model, and what EM divides by. */
function expected(R: Float64Array, p: number, loadings: Float64Array, uniqueness: Float64Array) {
  const scaled = loadings.map((x, i) => x / uniqueness[i]!)
  const inside = loadings.reduce((total, x, i) => total + x * scaled[i]!, 0)
  const beta = scaled.map((x) => x / (1 + inside))
  const Rb = new Float64Array(p)
  for (let i = 0; i < p; i++) for (let j = 0; j < p; j++) Rb[i] += R[i * p + j] * beta[j]
  const quadratic = beta.reduce((total, b, i) => total + b * Rb[i]!, 0)
  const shared = beta.reduce((total, b, i) => total + b * loadings[i]!, 0)
  return { Rb, below: quadratic + 1 - shared }
}

const likelihoodStep = (R: Float64Array, p: number, loadings: Float64Array, uniqueness: Float64Array) => {
  const { Rb, below } = expected(R, p, loadings, uniqueness)
  return Rb.map((x) => x / below)
}

const residualStep = (R: Float64Array, p: number, loadings: Float64Array) => {
  const next = Float64Array.from(loadings)
  for (let i = 0; i < p; i++) {
    let above = 0
    let below = 0
    for (let j = 0; j < p; j++) {
      if (j === i) continue
      above += R[i * p + j] * next[j]
      below += next[j] * next[j]
    }
    next[i] = above / below
  }
  return next
}

function uniquenessOf(
  R: Float64Array,
  p: number,
  before: Float64Array,
  loadings: Float64Array,
  uniqueness: Float64Array,
  kind: 'ml' | 'minres',
): Float64Array {
  if (kind === 'minres') return loadings.map((x) => 1 - x * x)
  const { Rb } = expected(R, p, before, uniqueness)
  return loadings.map((x, i) => Math.max(1e-6, 1 - x * Rb[i]!))
}
