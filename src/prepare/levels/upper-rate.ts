import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { worst } from '../crosswalk/worst.ts'
import { members, upward } from '../levels.ts'
import { noBase } from '../rates.ts'

/** Shared-out persons that are whole together differ from a whole number by rounding alone. */
const rounding = 1e-9

/**
 * A rate on a higher level, `per · sum of numerators / sum of denominators`; never a mean of rates. Where a count of
 * one area is missing there is no sum, for the same reason: a part is not shown as the whole. O(areas).
 */
export function upperRate(observed: Observations, level: Level, per: number, carried: boolean): Observations {
  const missing = (i: number) => Number.isNaN(observed.numerator[i]! + observed.denominator[i]!)
  const added = (counts: Float64Array) =>
    upward(level, counts).map((total) => {
      const whole = Math.round(total)
      return carried && Math.abs(total - whole) <= rounding * Math.max(1, whole) ? whole : total
    })
  const [numerator, denominator] = [added(observed.numerator), added(observed.denominator)]
  const status = new Uint8Array(level.units.length)
  const notes: (Text | null)[] = level.units.map(() => null)
  members(level).forEach((own, at) => {
    const without = own.filter(missing)
    if (without.length > 0) {
      status[at] = worst(without.map((i) => observed.status[i]!))
      numerator[at] = denominator[at] = NaN
      if (without.length < own.length) notes[at] = noTotal(without.length, own.length)
    } else if (denominator[at] === 0) {
      status[at] = statusCode.void
      notes[at] = noBase
    }
  })
  const values = numerator.map((above, at) => (status[at] === statusCode.ok ? (per * above) / denominator[at]! : NaN))
  return { indicator: observed.indicator, year: observed.year, values, status, numerator, denominator, notes }
}

/** Why there is no total although most of its parts are there. */
export const noTotal = (without: number, of: number): Text => ({
  de: `keine Summe: in ${without} von ${of} Räumen fehlt die Zahl`,
  en: `no total: the number is missing in ${without} of ${of} areas`,
})
