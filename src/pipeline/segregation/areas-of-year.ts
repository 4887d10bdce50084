import { numbered } from '../../model/nouns.ts'
import type { Text } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { editionOf } from '../gather/edition-of.ts'

/** Which areas a carried year is computed on. */
export function areasOf(plan: Plan, year: number, estimated: boolean): Text {
  const stand = (estimated ? computedOn(plan, year) : editionOf(plan, year)).gebietsstand
  return estimated
    ? {
        de: `umgerechnet auf den Gebietsstand ${stand}, geschätzt (Umsteigeschlüssel)`,
        en: `carried to the Gebietsstand ${stand}, estimated (crosswalk)`,
      }
    : { de: `auf dem Gebietsstand ${stand}, wie geliefert`, en: `on the Gebietsstand ${stand}, as delivered` }
}

/** Which areas have no counts. */
export function leftOut(units: readonly { readonly id: string }[], usable: ReadonlySet<number>): Text | null {
  const without = units.filter((_, i) => !usable.has(i)).map(({ id }) => id)
  if (without.length === 0) return null
  const list = without.length > 5 ? `${without.slice(0, 5).join(', ')}, …` : without.join(', ')
  const { de, en } = numbered(without.length, 'raum')
  return { de: `${de} ohne Angabe ausgelassen (${list})`, en: `${en} without data left out (${list})` }
}
