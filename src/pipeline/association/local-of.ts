import { localMeasures } from '../../measures/measures.ts'
import type { AssociationLocal } from '../../model/association.ts'
import type { Inputs } from '../../model/measure.ts'
import { pick } from '../../model/pick.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { AssociationPlan } from '../../plan/association-plan.ts'
import { localValues } from '../city/local-values.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import type { LevelPlace } from './places.ts'
import { valuesOf } from './values-of.ts'

/** A measure of an indicator in every area of a year: one without a value that may be shown has none, and is nobody's neighbour. */
export function localOf(
  { id, given }: AssociationPlan['measures'][number],
  rows: readonly IndicatorScore[],
  place: LevelPlace,
  draws: Pick<AssociationPlan, 'draws' | 'seed'>,
): readonly AssociationLocal[] {
  const measure = pick(localMeasures, id)
  const parameters = parameterText(measure, parametersOf(measure, given))
  const shown = rows.filter(({ status }) => status === 'ok')
  const inputs = valuesOf(shown, place, false)!
  const found = localValues(measure, given, inputs as unknown as Inputs, draws, 'value')
  const has = new Set<string>(shown.map(({ raum }) => raum))
  const at = new Map(place.ids.flatMap((id, k) => (has.has(id) ? [[id, found[k]!] as const] : [])))
  return rows.map(({ raum, name, ebene, year, indicator, status, note }): AssociationLocal => {
    const own = at.get(raum)
    const about = { raum, name, ebene, year, indicator, measure: id, parameters }
    if (!own || Number.isNaN(own.value))
      return {
        ...about,
        value: NaN,
        klasse: null,
        p: NaN,
        status: own ? 'void' : status,
        note: own ? undefinedHere : note,
      }
    return { ...about, value: own.value, klasse: own.klasse, p: own.q, status: 'ok', note: null }
  })
}

const undefinedHere: Text = { de: 'hier nicht bestimmt', en: 'undefined here' }
