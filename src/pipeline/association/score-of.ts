import { pairs } from '../../measures/association/pairs.ts'
import { permutationTest } from '../../measures/association/permutation-test.ts'
import { statistics } from '../../measures/association/statistics.ts'
import { measures } from '../../measures/measures.ts'
import type { AssociationScore } from '../../model/association.ts'
import { pick } from '../../model/pick.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { Text } from '../../model/text.ts'
import type { AssociationPlan } from '../../plan/association-plan.ts'
import { parametersOf } from '../city/measure-city.ts'
import { parameterText } from '../city/parameter-text.ts'
import { byCounts, comparedBy } from './compared.ts'
import type { LevelPlace } from './places.ts'
import { valuesOf } from './values-of.ts'

/**
 * A measure of an indicator over the areas whose values are shown, with what lot would make of them; null where it has no
 * counts and the measure works on them.
 */
export function scoreOf(
  { id, given }: AssociationPlan['measures'][number],
  shown: readonly IndicatorScore[],
  place: LevelPlace,
  draws: Pick<AssociationPlan, 'draws' | 'seed'>,
): AssociationScore | null {
  const [first] = shown
  const inputs = valuesOf(shown, place, id === byCounts)
  if (!first || inputs === null) return null
  const measure = pick(measures, id)
  const set = parametersOf(measure, given)
  const { values, neighbours } = comparedBy(id, inputs, set)
  const below = id === 'getis-ord' && values.some((value) => value < 0)
  const value = below ? NaN : measure.compute(inputs as unknown as Parameters<typeof measure.compute>[0], given)
  const { year, ebene, indicator } = first
  const about = { year, ebene, indicator, measure: id, parameters: parameterText(measure, set), areas: shown.length }
  if (!Number.isFinite(value)) {
    const note = below ? belowZero : neighbours.to.length === 0 ? alone : alike
    return { ...about, value: NaN, expected: NaN, z: NaN, p: NaN, drawn: NaN, note }
  }
  const dealt = measure.dealt?.(inputs as unknown as Parameters<typeof measure.compute>[0], given)
  const statistic = statistics[id === byCounts ? 'moran' : (id as keyof typeof statistics)]
  return {
    ...about,
    value,
    // Of Moran's I it is the same for any values
    expected: dealt?.expected ?? -1 / (values.length - 1),
    z: dealt?.z ?? NaN,
    p: dealt?.p ?? NaN,
    drawn: permutationTest(statistic(values, pairs(neighbours)), values, draws).both,
    note: null,
  }
}

const belowZero: Text = {
  de: 'nicht bestimmt: Werte unter 0; das Maß braucht einen Nullpunkt',
  en: 'undefined: values below 0; the measure needs a zero',
}
const alone: Text = { de: 'nicht bestimmt: kein Raum hat einen Nachbarn', en: 'undefined: no area has a neighbour' }
const alike: Text = {
  de: 'nicht bestimmt: zu wenige Räume, oder alle Werte sind gleich',
  en: 'undefined: too few areas, or all values are equal',
}
