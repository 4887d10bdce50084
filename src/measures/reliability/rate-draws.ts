import { betaTables } from '../../math/beta-tables.ts'
import { lawSamples, type Samples } from '../../math/law-samples.ts'
import type { Stream } from '../../math/random.ts'
import { binomialLaw } from '../../math/whole-law.ts'
import type { Vector } from '../../model/vector.ts'
import { ratePosterior } from './rate-posterior.ts'

/** The counts of an indicator, one an area; every area has persons, and no fewer than are counted. */
export interface Counts {
  readonly events: Vector
  readonly persons: Vector
}

/**
 * What is drawn. `binomial`: counts as chance might have made them, were the rates counted the true ones. It takes
 * extreme counts at their word, and an area where nobody is counted never varies. `beta-binomial`: the true rate, out of
 * what the count leaves possible when rates differ between areas by a beta law (shrunken).
 */
export type Law = 'binomial' | 'beta-binomial'

/** Writes the rates of several draws: a column an indicator, which holds one draw after the other. */
export type RateDraw = (numbers: Stream, into: readonly Float64Array[]) => void

/**
 * Draws of the rates of several indicators, independent of each other given the true rates. `districts`, of each
 * indicator one an area, lets each have a law of its own; without, the city has one. O(areas · indicators) a draw.
 */
export function rateDraws(counts: readonly Counts[], law: Law, districts?: readonly (readonly string[])[]): RateDraw {
  const laws = law === 'binomial' ? counted(counts) : counts.map((of, k) => left(of, districts?.[k]))
  return (numbers, into) => laws.forEach((draw, k) => draw(numbers, into[k]!))
}

/** Rates of counts drawn around those counted. */
function counted(counts: readonly Counts[]): readonly Samples[] {
  const laws = counts.map(({ events, persons }) =>
    Array.from(events, (r, i) => binomialLaw(persons[i]!, r / persons[i]!)),
  )
  return lawSamples(laws).map((draw, k): Samples => {
    const { persons } = counts[k]!
    return (numbers, column) => {
      draw(numbers, column)
      for (let at = 0; at < column.length; at++) column[at] = column[at] / persons[at % persons.length]
    }
  })
}

/** Rates that the counts leave possible. */
function left({ events, persons }: Counts, districts?: readonly string[]): Samples {
  const { a, b } = ratePosterior(events, persons, districts)
  const draw = betaTables(a, b)
  const n = events.length
  return (numbers, column) => {
    const own = new Float64Array(n === 0 ? 0 : column.length / n)
    // area by area, so that the table of one is at hand for all draws
    for (let i = 0; i < n; i++) {
      draw(i, numbers, own)
      for (let d = 0; d < own.length; d++) column[d * n + i] = own[d]
    }
  }
}
