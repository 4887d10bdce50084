import { sum } from '../../../math/sum.ts'
import type { Inputs } from '../../../model/measure.ts'
import type { Language } from '../../../model/text.ts'
import type { Vector } from '../../../model/vector.ts'
import { localNumber } from '../../../render/round.ts'
import { localTerm } from './local-terms.ts'

/** Persons as they stand in a term: of the area and of the city, in the group (g), of the others (o), and together (t). */
type Said = Readonly<Record<'g' | 'o' | 't' | 'G' | 'O' | 'T', string>>

/** What one area adds to a measure, by the measure's id, as its formula has it. */
const terms: Readonly<Record<string, (said: Said) => string>> = {
  'segregation-index': ({ g, o, G, O }) => `½ · |${g}/${G} − ${o}/${O}|`,
  dissimilarity: ({ g, o, G, O }) => `½ · |${g}/${G} − ${o}/${O}|`,
  gorard: ({ g, t, G, T }) => `½ · |${g}/${G} − ${t}/${T}|`,
  isolation: ({ g, t, G }) => `${g}/${G} · ${g}/${t}`,
  interaction: ({ g, o, t, G }) => `${g}/${G} · ${o}/${t}`,
  'isolation-without-self': ({ g, t, G }) => `${g}/${G} · (${g} − 1)/(${t} − 1)`,
  'eta-squared': ({ g, t, G, O, T }) => `${t}/${T} · (${g}/${t} − ${G}/${T})² / (${G}/${T} · ${O}/${T})`,
  'con-prof': ({ g, t, G, O, T }) => `${g}/${G} · |${g}/${t} − ${G}/${T}| / (${O}/${T})`,
  'theil-t': ({ g, t, G, T }) => `${g}/${G} · ln((${g}/${G}) / (${t}/${T}))`,
}

/** The term of an area with the numbers put in; null where a measure has none that can be written down, or nobody is there. */
export function termOf(id: string, inputs: Partial<Inputs>, i: number, language: Language): string | null {
  const { group, total, groups } = inputs
  if (id === 'mutual-information' && groups) return informationTerm(groups, i, language)
  const write = Object.hasOwn(terms, id) ? terms[id] : undefined
  if (write === undefined || group === undefined || total === undefined || !(group[i]! > 0) || !(total[i]! > 1))
    return null
  // Counts that a crosswalk shared out are no whole persons
  const n = (count: number) => localNumber(count, Number.isInteger(count) ? 0 : 3, language)
  const [G, T] = [sum(group), sum(total)]
  return write({
    g: n(group[i]!),
    o: n(total[i]! - group[i]!),
    t: n(total[i]!),
    G: n(G),
    O: n(T - G),
    T: n(T),
  })
}

/** What an area adds to M: its part of all persons times its own divergence from the city; null where nobody lives. */
function informationTerm(groups: readonly Vector[], i: number, language: Language): string | null {
  const own = localTerm('local-information', { groups }, i)
  const [t, T] = [sum(groups.map((group) => group[i]!)), sum(groups.map((group) => sum(group)))]
  const n = (count: number) => localNumber(count, Number.isInteger(count) ? 0 : 3, language)
  return own === null || !(t > 0) ? null : `${n(t)}/${n(T)} · (${own[language]})`
}
