import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'

/**
 * A change without the areas whose earlier value is an estimate while the present one is a count. Where an area
 * was split, the estimate gives both halves the mean of the whole: what changed since is mostly the split.
 */
export function incomparable(made: Observations, apart: (i: number) => boolean, before: number): Observations {
  const gone = (i: number) => made.status[i] === statusCode.ok && apart(i)
  const note = {
    de: `nicht verglichen: der Wert von ${before} ist geschätzt (Umsteigeschlüssel)`,
    en: `not compared: the value of ${before} is an estimate (crosswalk)`,
  }
  return {
    ...made,
    values: made.values.map((value, i) => (gone(i) ? NaN : value)),
    ...(made.unshrunk && { unshrunk: made.unshrunk.map((value, i) => (gone(i) ? NaN : value)) }),
    status: made.status.map((code, i) => (gone(i) ? statusCode.void : code)),
    notes: made.notes.map((own, i) => (gone(i) ? note : own)),
  }
}
