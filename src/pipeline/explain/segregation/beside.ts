import { inhabited } from '../../../measures/association/inhabited.ts'
import type { LinkValues } from '../../../measures/association/links.ts'
import type { Inputs, Measure, Values } from '../../../model/measure.ts'
import { parametersOf } from '../../city/measure-city.ts'

/** An area beside another, by its place among all, and how heavily it counts. */
export interface Linked {
  readonly at: number
  readonly weight: number
}

/** Whom a measure of association sets each area against; null of measures that look at no neighbours. */
export function beside(
  measure: Measure,
  given: Partial<Values<string>>,
  inputs: Partial<Inputs>,
): ((at: number) => readonly Linked[]) | null {
  const values = parametersOf(measure, given)
  if (!('neighbours' in values) || !inputs.contiguity) return null
  const { secondTotal } = inputs
  const all = inputs as Inputs
  const lives = (i: number) => all.total[i]! > 0 && (!measure.needs.includes('second') || secondTotal![i]! > 0)
  const { where, neighbours } = inhabited(all, values as unknown as LinkValues, lives)
  return (at) => {
    const own = where.indexOf(at)
    if (own < 0) return []
    const [from, to] = [neighbours.start[own]!, neighbours.start[own + 1]!]
    return Array.from({ length: to - from }, (_, k) => ({
      at: where[neighbours.to[from + k]!]!,
      weight: neighbours.weight[from + k]!,
    }))
  }
}
