import { multinomials } from '../../math/multinomial.ts'
import type { Measure } from '../../model/measure.ts'
import type { Classes } from './classes.ts'
import type { Samplers } from './nulls.ts'

/** Cities that might as well have been observed; they differ in what is thought of as drawn. */
export const resamplings = { persons, areas } satisfies Record<string, (from: Classes) => Samplers>

export type Resampling = keyof typeof resamplings

/** Areas cannot be drawn anew for a measure that looks at the map: one that came twice would lie upon itself. */
export const possible = (measure: Pick<Measure, 'needs'>): readonly Resampling[] =>
  looksAtMap(measure) ? ['persons'] : ['persons', 'areas']

/** Whether a measure changes when whole areas change places. */
export const looksAtMap = ({ needs }: Pick<Measure, 'needs'>): boolean =>
  needs.some((need) => need === 'space' || need === 'contiguity')

/** The persons of each group are drawn anew, with the chances of living where their group lives. Groups keep their sizes. */
function persons({ counts, persons }: Classes): Samplers {
  return multinomials(counts.map((weights, k) => ({ weights, persons: persons[k]! })))
}

/** As many inhabited areas as there are, drawn with replacement, each with all who live there. */
function areas({ counts, sizes }: Classes): Samplers {
  const inhabited = Int32Array.from(Array.from(sizes, (_, i) => i).filter((i) => sizes[i] > 0))
  return (streams, into) =>
    streams.forEach((next, d) => {
      for (const v of into[d]!) v.fill(0)
      for (let place = 0; place < inhabited.length; place++) {
        const i = inhabited[Math.floor(next() * inhabited.length)]
        for (let k = 0; k < counts.length; k++) into[d]![k]![place] = counts[k]![i]
      }
    })
}
