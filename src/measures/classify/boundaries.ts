import type { ClassInfo } from '../../model/publication.ts'

/** Which of two classes holds the boundary between them: the one below it, which is closed above, or the one above. */
export type Closed = 'upper' | 'lower'

/** Classes by their upper ends: `to` belongs to the class, `below` to the next one; the last has no end. */
export type Boundaries = readonly Pick<ClassInfo, 'below' | 'to'>[]

/** Classes from ascending cuts, the last one open. Equal cuts become one, so that no two classes overlap. */
export function boundaries(cuts: readonly number[], closed: Closed = 'upper'): Boundaries {
  const different = cuts.filter((cut, i) => i === 0 || cut > cuts[i - 1])
  return [...different.map((cut) => (closed === 'upper' ? { to: cut } : { below: cut })), {}]
}
