import { neighbourKinds } from '../../measures/association/links.ts'
import type { Definition } from '../../model/measure.ts'
import type { Spec } from '../schema/spec.ts'

type Written = NonNullable<Spec['segregation']>['neighbours']

/** Who counts as a neighbour by the parameters of the measures of association; empty: each measure as by itself. */
export function chosenNeighbours(written: Written): Readonly<Record<string, number>> {
  if (written === undefined) return {}
  if (typeof written === 'string') return { neighbours: neighbourKinds.indexOf(written) }
  return 'knn' in written
    ? { neighbours: neighbourKinds.indexOf('knn'), k: written.knn }
    : { neighbours: neighbourKinds.indexOf('distance'), km: written.distance }
}

/** What of these holds for a measure: all, unless it has none, or says for itself who is a neighbour. */
export const beside = (
  parameters: Definition['parameters'],
  settings: Readonly<Record<string, unknown>>,
  neighbours: Readonly<Record<string, number>>,
): Readonly<Record<string, number>> =>
  Object.hasOwn(parameters, 'neighbours') && !Object.hasOwn(settings, 'neighbours') ? neighbours : {}
