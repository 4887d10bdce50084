import { stirlingError } from './stirling-error.ts'

/**
 * A number of hits in n draws that hit with probability p, by lot. Whole n ≥ 0. Exact in distribution for any size and
 * at a cost that does not grow with it: few expected hits are counted up the distribution, many are drawn by
 * transformed rejection (BTRS; Hörmann 1993, Journal of Statistical Computation and Simulation 46, 101–110), with the
 * squeeze of BTPE (Kachitvichyanukul & Schmeiser 1988, Communications of the ACM 31, 216–222).
 */
export function binomialDraw(n: number, p: number, next: () => number): number {
  if (n === 0 || p <= 0) return 0
  if (p >= 1) return n
  if (p > 0.5) return n - binomialDraw(n, 1 - p, next)
  return n * p < 10 ? counted(n, p, next) : rejected(n, p, next)
}

function counted(n: number, p: number, next: () => number): number {
  const odds = p / (1 - p)
  const none = Math.exp(n * Math.log1p(-p))
  for (;;) {
    let u = next()
    let chance = none
    // beyond 110 of an expected 10 there is less than rounding leaves of u: draw again
    for (let x = 0; x <= n && x < 110; x++) {
      if (u < chance) return x
      u -= chance
      chance *= ((n - x) / (x + 1)) * odds
    }
  }
}

function rejected(n: number, p: number, next: () => number): number {
  const variance = n * p * (1 - p)
  const deviation = Math.sqrt(variance)
  const b = 1.15 + 2.53 * deviation
  const a = -0.0873 + 0.0248 * b + 0.01 * p
  const c = n * p + 0.5
  const sure = 0.92 - 4.2 / b
  for (;;) {
    const u = next() - 0.5
    const v = next()
    const us = 0.5 - Math.abs(u)
    const k = Math.floor(((2 * a) / us + b) * u + c)
    if (us >= 0.07 && v <= sure) return k
    if (k < 0 || k > n) continue
    const alpha = (2.83 + 5.1 / b) * deviation
    const log = Math.log((v * alpha) / (a / (us * us) + b))
    const far = Math.abs(k - Math.floor((n + 1) * p))
    if (far > 20 && far < variance / 2 - 1) {
      // between these bounds lies logRatio, which costs as much as all the rest
      const about = (-far * far) / (2 * variance)
      const off = (far / variance) * ((far * (far / 3 + 0.625) + 1 / 6) / variance + 0.5)
      if (log < about - off) return k
      if (log > about + off) continue
    }
    if (log <= logRatio(k, n, p)) return k
  }
}

/** ln of the probability of k against that of the likeliest number. */
function logRatio(k: number, n: number, p: number): number {
  const m = Math.floor((n + 1) * p)
  const odds = p / (1 - p)
  return (
    (m + 0.5) * Math.log((m + 1) / (odds * (n - m + 1))) +
    (n + 1) * Math.log((n - m + 1) / (n - k + 1)) +
    (k + 0.5) * Math.log((odds * (n - k + 1)) / (k + 1)) +
    stirlingError(m + 1) +
    stirlingError(n - m + 1) -
    stirlingError(k + 1) -
    stirlingError(n - k + 1)
  )
}
