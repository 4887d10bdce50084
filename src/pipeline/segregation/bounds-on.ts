import { bounded, bounds, raised, type Bounds } from '../../measures/bounds/index.ts'
import { measures } from '../../measures/measures.ts'
import type { Values } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import type { ValueBounds } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import { joined } from '../observe/joined.ts'
import type { Told } from './count-ranges.ts'

/** A measure by its id, with the parameters that are not left at their defaults. */
export interface AskedBounds {
  readonly id: string
  readonly given: Partial<Values<string>>
}

/** Bounds of measures on one level. */
export interface BoundsOn {
  /** Null for a measure without bounds, or one that was not asked for as it is set. */
  readonly of: (measure: string, parameters: string) => ValueBounds | null
  /** Areas where somebody may live. */
  readonly inhabited: number
}

/** Places of the parents of the areas that are told of, among `n`; null on their own level. */
export type Parents = { readonly of: readonly number[]; readonly n: number } | null

/** Bounds of those of the measures that have any; null where no whole persons fit to what is told. */
export function boundsOn(
  { partly, hidden, rounding }: Told,
  parents: Parents,
  asked: readonly AskedBounds[],
): BoundsOn | null {
  const own = parents ? raised(partly, parents.of, parents.n) : { told: partly, complete: true }
  if (own === null) return null
  const found = new Map<string, Bounds>()
  for (const { id, given } of asked) {
    const name = nameOf(id, given)
    if (!bounded.includes(id) || found.has(name)) continue
    const range = bounds(id, own.told, given)
    if (range === null) return null
    found.set(name, range)
  }
  const { against, group, compared } = own.told
  return {
    of(measure, parameters) {
      const range = found.get(`${measure} ${parameters}`)
      if (range === undefined) return null
      const { lower, upper, sharp } = range
      return { lower, upper, sharp: sharp && own.complete, hidden, rounding }
    },
    inhabited: Array.from(compared.most).filter((most, i) => most + (against === 'other' ? group.most[i]! : 0) > 0)
      .length,
  }
}

/** A measure as scores name it, id and parameters. */
export function nameOf(id: string, given: AskedBounds['given']): string {
  const measure = pick(measures, id)
  return `${id} ${parameterText(measure, parametersOf(measure, given))}`
}

/** What is to be known of a value over the areas that are left where counts are withheld. */
export const noBounds: Text = {
  de: 'wie weit der Wert über alle Räume davon abweicht, ist nicht bekannt: Für dieses Maß gibt es keine Grenzen',
  en: 'how far the value over all areas is from it is not known: there are no bounds for this measure',
}

/** Why there are bounds, and of what kind they are. */
export function whyBounds({ hidden, rounding, sharp }: ValueBounds): Text {
  const parts: readonly (Text | null)[] = [
    hidden === 0
      ? null
      : hidden === 1
        ? { de: '1 Fallzahl gesperrt oder unbekannt', en: '1 count withheld or unknown' }
        : { de: `${hidden} Fallzahlen gesperrt oder unbekannt`, en: `${hidden} counts withheld or unknown` },
    rounding === 0
      ? null
      : { de: `Fallzahlen auf Vielfache von ${rounding} gerundet`, en: `counts rounded to multiples of ${rounding}` },
    sharp
      ? { de: 'die Grenzen sind scharf', en: 'the bounds are sharp' }
      : {
          de: 'die Grenzen gelten sicher, sind aber weiter als nötig',
          en: 'the bounds hold for certain but are wider than need be',
        },
  ]
  return parts.reduce(joined, null)!
}
