import { hypergeometricDensity } from '../../math/hypergeometric-density.ts'
import { sum } from '../../math/sum.ts'
import type { Composition } from './composition.ts'

/**
 * Mutual information that chance alone would bring about: the places of all areas are dealt out by lot to everybody,
 * so areas and groups keep their sizes (fixed margins). Close to (areas − 1)(groups − 1)/(2 T) where cells are large,
 * but exact, without simulation: the mean over the hypergeometric law of every cell.
 *
 * In nats. Counts that are not whole are rounded to persons first. NaN when nobody is there. Areas of one size share
 * their computation; each takes the numbers of persons within ten standard deviations of the mean.
 */
export function expectedInformation({ groups, persons }: Composition): number {
  const places = Array.from(persons, Math.round)
  const T = sum(places)
  if (T === 0) return NaN
  const sizes = groups.map((group) => Math.round(sum(group)))
  const areas = new Map<number, number>()
  for (const t of places) if (t > 0) areas.set(t, (areas.get(t) ?? 0) + 1)
  const bySize = [...areas].sort(([a], [b]) => a - b)
  return Math.max(
    0,
    sum(sizes, (n) => sum(bySize.map(([t, count]) => count * cell(T, n, t)))),
  )
}

/** E[(x/T) ln(x T/(t n))] of the number x of `n` marked persons on `t` of `T` places. */
function cell(T: number, n: number, t: number): number {
  const mean = (t * n) / T
  const reach = 10 * Math.sqrt((mean * (1 - n / T) * (T - t)) / Math.max(1, T - 1)) + 10
  const [from, to] = [Math.max(1, t + n - T, Math.floor(mean - reach)), Math.min(t, n, Math.ceil(mean + reach))]
  const numbers = Array.from({ length: Math.max(0, to - from + 1) }, (_, i) => from + i)
  return sum(numbers, (x) => hypergeometricDensity(x, T, n, t) * (x / T) * Math.log(x / mean))
}
