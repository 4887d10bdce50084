import type { Definition, Values } from '../../../model/measure.ts'
import { parameterText } from '../parameter-text.ts'

/** A measure as tables for people name it: its id, with the parameters it had. */
export function called(measure: Pick<Definition, 'id' | 'parameters'>, parameters: Values<string>): string {
  const turned = parameterText(measure, parameters)
  return turned === '' ? measure.id : `${measure.id} (${turned})`
}
