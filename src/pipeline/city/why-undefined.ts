import { inhabited } from '../../measures/association/inhabited.ts'
import type { LinkValues } from '../../measures/association/links.ts'
import type { Text } from '../../model/text.ts'
import type { CityValue } from './measure-city.ts'
import type { Subject } from './subjects.ts'

/** Why a measure has no value for a subject; null where it has one. A number that is missing says why. */
export function whyUndefined({ value, areas, measure, parameters }: CityValue, { inputs }: Subject): Text | null {
  if (Number.isFinite(value)) return null
  if (areas < 2) return { de: 'nicht bestimmt: nur ein bewohnter Raum', en: 'undefined: one inhabited area only' }
  const nobody = (vector: ArrayLike<number> | undefined) =>
    vector !== undefined && Array.from(vector).every((persons) => persons === 0)
  if (nobody(inputs.group)) return { de: 'nicht bestimmt: niemand in der Gruppe', en: 'undefined: nobody in the group' }
  if (nobody(inputs.other))
    return { de: 'nicht bestimmt: niemand außerhalb der Gruppe', en: 'undefined: nobody outside the group' }
  if (alone(measure, parameters, inputs))
    return { de: 'nicht bestimmt: kein Raum hat einen Nachbarn', en: 'undefined: no area has a neighbour' }
  return {
    de: 'für diese Zahlen nicht bestimmt; "atlas docs" nennt die Fälle',
    en: 'undefined for these numbers; "atlas docs" names the cases',
  }
}

const alone = (
  { parameters }: CityValue['measure'],
  values: CityValue['parameters'],
  { total, space, contiguity }: Subject['inputs'],
): boolean =>
  'neighbours' in parameters &&
  total !== undefined &&
  space !== undefined &&
  contiguity !== undefined &&
  inhabited({ group: total, total, space, contiguity }, values as unknown as LinkValues).neighbours.to.length === 0
