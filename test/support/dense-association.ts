import type { Matrix } from './every-pair.ts'

type Values = readonly number[]

const sum = (v: Values) => v.reduce((a, b) => a + b, 0)
const dot = (a: Values, b: Values) => sum(a.map((x, i) => x * b[i]!))
const times = (w: Matrix, v: Values) => w.map((row) => dot(row, v))
const all = (w: Matrix) => sum(w.map(sum))
const centred = (v: Values) => v.map((x) => x - sum(v) / v.length)
const standard = (v: Values) => centred(v).map((z) => z / Math.sqrt(dot(centred(v), centred(v)) / v.length))
/** v′Wu. */
const form = (v: Values, w: Matrix, u: Values) => dot(v, times(w, u))

/** The statistics of association as products of vectors and a full matrix W, as textbooks write them. */
export const dense = {
  /** z′Wz / 1′W1 of standardised z. */
  moran: (x: Values, w: Matrix) => form(standard(x), w, standard(x)) / all(w),
  /** x′(D − W − W′)x (n − 1) / (2 · 1′W1 · z′z), D the sums of rows and columns. */
  geary(x: Values, w: Matrix) {
    const z = centred(x)
    const degree = w.map((row, i) => sum(row) + sum(w.map((other) => other[i]!)))
    const laplacian = sum(z.map((one, i) => degree[i]! * one * one)) - 2 * form(z, w, z)
    return ((x.length - 1) * laplacian) / (2 * all(w) * dot(z, z))
  },
  /** x′Wx / x′(J − I)x. */
  getisOrd: (x: Values, w: Matrix) =>
    form(x, w, x) /
    form(
      x,
      x.map((_, i) => x.map((_, j) => Number(i !== j))),
      x,
    ),
  bivariateMoran: (x: Values, y: Values, w: Matrix) => form(standard(x), w, standard(y)) / all(w),
  /** ½ b′Wb and its kin, b the areas of the class and 1 − b the others. */
  joins(b: Values, w: Matrix) {
    const not = b.map((one) => 1 - one)
    return { both: form(b, w, b) / 2, one: (form(b, w, not) + form(not, w, b)) / 2, none: form(not, w, not) / 2 }
  },
  localMoran: (x: Values, w: Matrix) => {
    const z = standard(x)
    return times(w, z).map((around, i) => (sum(w[i]!) > 0 ? z[i]! * around : NaN))
  },
  /** Gᵢ* as a score: the area and those around it against what any areas would be that count as much. */
  hot: (x: Values, w: Matrix) => w.map((row) => score(x, row)),
  /** Gᵢ: those around the area against what any others would be. */
  hotAround: (x: Values, w: Matrix) =>
    w.map((row, i) => (sum(row) > 0 ? score(x.toSpliced(i, 1), row.toSpliced(i, 1)) : NaN)),
  /** Rates of Assunção & Reis: (p − b)/√(a + b/t), without a where that is not above 0. */
  ratesOfBayes(group: Values, total: Values) {
    const b = sum(group) / sum(total)
    const scatter = sum(group.map((g, i) => total[i]! * (g / total[i]! - b) ** 2)) / sum(total)
    const a = scatter - (b * total.length) / sum(total)
    return group.map(
      (g, i) => (g / total[i]! - b) / Math.sqrt(a + b / total[i]! > 0 ? a + b / total[i]! : b / total[i]!),
    )
  },
}

/** Of Σ wⱼ xⱼ when the x are dealt out by lot: Hoeffding's mean and variance of a linear statistic. */
function score(x: Values, w: Values): number {
  const n = x.length
  const variance = (dot(centred(w), centred(w)) * dot(centred(x), centred(x))) / (n - 1)
  return variance > 1e-12 ? dot(w, centred(x)) / Math.sqrt(variance) : NaN
}

/** W with the area itself in its surroundings: as much as one of its neighbours, and by row again if it was. */
export function withOwn(w: Matrix, rows: boolean): Matrix {
  return w.map((row, i) => {
    const links = row.filter((one) => one > 0).length
    const own = links === 0 ? 1 : sum(row) / links
    const whole = rows ? sum(row) + own : 1
    return row.map((one, j) => (j === i ? own : one) / whole)
  })
}
