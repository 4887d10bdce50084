import { binomialDensity } from './binomial-density.ts'

/**
 * Mean of |A/n − B/m| for independent A of n draws that hit with probability p, and B of m draws with q. n and m whole
 * and above 0. Both laws are walked once side by side, about 18 standard deviations of each.
 */
export function binomialDistance(n: number, p: number, m: number, q: number): number {
  const a = walk(n, p)
  const b = walk(m, q)
  let below = 0 // chance that B/m is not above the A/n at hand, and the part of the mean of B/m that lies there
  let mean = 0
  let total = 0
  for (; a.x <= a.last; a.step()) {
    const u = a.x / n
    for (; b.x <= b.last && b.x / m <= u; b.step()) {
      below += b.chance
      mean += b.chance * (b.x / m)
    }
    total += a.chance * (u * (2 * below - 1) + q - 2 * mean)
  }
  return total
}

/** The values of a binomial law that matter, ascending, with their chances. */
function walk(n: number, p: number) {
  const reach = 9 * Math.sqrt(n * p * (1 - p)) + 20
  const first = p === 0 ? 0 : p === 1 ? n : Math.max(0, Math.floor(n * p - reach))
  const last = p === 0 ? 0 : p === 1 ? n : Math.min(n, Math.ceil(n * p + reach))
  return {
    x: first,
    last,
    chance: p === 0 || p === 1 ? 1 : binomialDensity(first, n, p, 1 - p),
    step() {
      this.chance *= ((n - this.x) / (this.x + 1)) * (p / (1 - p))
      this.x++
    },
  }
}
