import type { Stream } from '../../math/random.ts'
import type { Inputs, Measure } from '../../model/measure.ts'
import { drawn, type Classes } from './classes.ts'
import type { Samplers } from './nulls.ts'
import type { Statistic } from './statistic.ts'

/** Draws that are made at once. */
const together = 64

/** Values of a measure in cities drawn by lot, one from each stream of random numbers. O(draws · measure). */
export function valuesOfDraws(
  needs: Measure['needs'],
  city: Inputs,
  { counts }: Classes,
  sample: Samplers,
  compute: Statistic,
  { draws, stream }: { draws: number; stream: (draw: number) => Stream },
): Float64Array {
  const cities = Array.from({ length: Math.min(together, draws) }, () => {
    const own = counts.map((v) => v.slice())
    return { counts: own, ...drawn(needs, city, own) }
  })
  const into = cities.map(({ counts }) => counts)
  const values = new Float64Array(draws)
  for (let first = 0; first < draws; first += together) {
    const many = Math.min(together, draws - first)
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
