import type { Observations } from '../model/observations.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'

/** Observations without the areas that are not assessed: their numbers go, the reason stands in their place. */
export function excluded(observed: Observations, reasons: readonly (Text | null)[]): Observations {
  const hide = (vector: Float64Array) => vector.map((value, i) => (reasons[i] ? NaN : value))
  return {
    ...observed,
    values: hide(observed.values),
    numerator: hide(observed.numerator),
    denominator: hide(observed.denominator),
    status: observed.status.map((code, i) => (reasons[i] ? statusCode.void : code)),
    notes: observed.notes.map((note, i) => reasons[i] ?? note),
  }
}
