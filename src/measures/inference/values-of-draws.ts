import type { Stream } from '../../math/random.ts'
import type { Inputs, Measure } from '../../model/measure.ts'
import { drawn, type Classes } from './classes.ts'
import type { Samplers } from './nulls.ts'
import type { Statistic } from './statistic.ts'

/** How many draws are made at once: as many as a cache holds the counts of. */
const together = (areas: number): number => Math.min(64, Math.max(8, Math.ceil(2 ** 16 / areas)))

/** Values of a measure in cities drawn by lot, one from each stream of random numbers. O(draws · measure). */
export function valuesOfDraws(
  needs: Measure['needs'],
  city: Inputs,
  { counts }: Classes,
  sample: Samplers,
  compute: Statistic,
  { draws, stream }: { draws: number; stream: (draw: number) => Stream },
): Float64Array {
  const most = Math.min(together(counts[0]!.length), draws)
  const cities = Array.from({ length: most }, () => {
    const own = counts.map((v) => v.slice())
    return { counts: own, ...drawn(needs, city, own) }
  })
  const into = cities.map(({ counts }) => counts)
  const values = new Float64Array(draws)
  for (let first = 0; first < draws; first += most) {
    const many = Math.min(most, draws - first)
    sample(
      Array.from({ length: many }, (_, d) => stream(first + d)),
      into.slice(0, many),
    )
    for (let d = 0; d < many; d++) {
      cities[d]!.update()
      values[first + d] = compute(cities[d]!.city)
    }
  }
  return values
}
