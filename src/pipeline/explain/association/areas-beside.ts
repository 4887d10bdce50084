import { mean } from '../../../math/mean.ts'
import { sum } from '../../../math/sum.ts'
import { contributions } from '../../../measures/contribution/index.ts'
import { localMeasures, measures } from '../../../measures/measures.ts'
import type { Definition, Inputs } from '../../../model/measure.ts'
import { pick } from '../../../model/pick.ts'
import type { IndicatorScore } from '../../../model/score.ts'
import { byCounts, comparedBy } from '../../association/compared.ts'
import type { LevelPlace } from '../../association/places.ts'
import { valuesOf } from '../../association/values-of.ts'
import { parametersOf } from '../../city/measure-city.ts'
import { finite } from '../finite.ts'
import { explainIndicator } from '../indicator.ts'
import { layerAt, type Place } from '../place.ts'
import type { AssociationAddress } from './address.ts'
import type { AreaBeside, AssociationExplained } from './association-explained.ts'
import { associationTerm, over, weightsAround, type Weighed } from './terms.ts'

/** What a value that there is was made of: the numbers of the formula, and the areas with their neighbours and cells. */
export function areasBeside(
  from: Omit<Place, 'raum'>,
  { indicator, measure: { id, given }, where: asked, local }: AssociationAddress,
  place: LevelPlace,
  shown: readonly IndicatorScore[],
): Pick<AssociationExplained, 'city' | 'term' | 'areas'> {
  const set = parametersOf(pick<Definition>(local ? localMeasures : measures, id), given)
  const inputs = valuesOf(shown, place, id === byCounts)!
  const compared = comparedBy(id, inputs, set)
  const { where, values, neighbours } = compared
  const units = layerAt(from, from.year)!.units
  const unitOf = (at: number) => units.find((unit) => unit.id === place.ids[where[at]!])!
  const parts = local ? null : contributions(pick(measures, id), inputs as unknown as Inputs, given)
  const weightsOf = (at: number): Weighed =>
    id === 'local-getis-ord'
      ? weightsAround(compared, at, set)
      : Array.from(neighbours.to.subarray(neighbours.start[at], neighbours.start[at + 1]), (to, k) => [
          to,
          neighbours.weight[neighbours.start[at]! + k]!,
        ])
  const area = (at: number, told: boolean): AreaBeside => {
    const raum = unitOf(at)
    const contribution = parts && finite(parts.ofArea[where[at]!]!)
    return {
      raum: raum.id,
      name: raum.name,
      compared: values[at]!,
      contribution,
      part: contribution !== null && parts!.value !== 0 ? contribution / parts!.value : null,
      neighbours: told
        ? weightsOf(at).map(([to, weight]) => {
            const { id: key, name } = unitOf(to)
            return { raum: key, name, compared: values[to]!, weight }
          })
        : null,
      indicator: explainIndicator({ ...from, raum }, indicator, from.year),
    }
  }
  const centre = mean(values)
  const k = local ? where.findIndex((i) => place.ids[i] === asked) : null
  const all = [...values.keys()]
  return {
    city: {
      areas: values.length,
      mean: centre,
      squares: sum(values, (x) => (x - centre) ** 2),
      weights: k === null ? sum(neighbours.weight) : over(weightsOf(k), (_, weight) => weight),
    },
    term: associationTerm(id, compared, set, k),
    areas:
      k === null
        ? all.map((at) => area(at, true)).sort(byContribution)
        : [area(k, true), ...weightsOf(k).flatMap(([to]) => (to === k ? [] : [area(to, false)]))],
  }
}

const byContribution = (a: AreaBeside, b: AreaBeside): number =>
  Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0) || (a.raum < b.raum ? -1 : 1)
