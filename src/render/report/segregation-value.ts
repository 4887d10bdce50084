import type { MeasureInfo } from '../../model/publication.ts'
import type { SegregationScore, ValueBounds } from '../../model/score.ts'
import type { Edition } from './edition.ts'
import { hundredfold } from './hundredfold.ts'
import { isShare } from './is-share.ts'
import { onScale } from './on-scale.ts'
import { spoken } from './spoken.ts'

const words = {
  de: {
    between: (low: string, high: string) => `zwischen ${low} und ${high}`,
    hidden: (n: string) => (n === '1' ? 'weil 1 Fallzahl gesperrt ist' : `weil ${n} Fallzahlen gesperrt sind`),
    rounded: 'weil die Fallzahlen gerundet sind',
  },
  en: {
    between: (low: string, high: string) => `between ${low} and ${high}`,
    hidden: (n: string) => (n === '1' ? 'because 1 count is withheld' : `because ${n} counts are withheld`),
    rounded: 'because the counts are rounded',
  },
}

/** Whether anything can be said of the value. */
export const hasValue = ({ value, bounds }: SegregationScore): boolean =>
  Number.isFinite(value) || Number.isFinite(bounds?.lower)

/** The value of a score as printed; where counts are withheld or rounded, from where to where it may lie. */
export function segregationValue(e: Edition, measure: MeasureInfo, { value, bounds }: SegregationScore): string {
  if (bounds === undefined || !Number.isFinite(bounds.lower)) return onScale(e, measure, value)
  const digits = isShare(measure) ? 1 : 3
  const [low, high] = ends(measure, bounds, digits).map((end) => e.number(end, digits)) as [string, string]
  return low === high ? low : `${low}–${high}`
}

/** The same in a sentence. */
export function spokenValue(e: Edition, measure: MeasureInfo, { value, bounds }: SegregationScore): string {
  if (bounds === undefined || !Number.isFinite(bounds.lower)) return spoken(e, measure, value)
  const digits = isShare(measure) ? 0 : 3
  const [low, high] = ends(measure, bounds, digits).map((end) => e.number(end, digits)) as [string, string]
  return low === high ? low : words[e.language].between(low, high)
}

/** Why a value is told as a range; empty where it is not. */
export function whyRange(e: Edition, { bounds }: SegregationScore): string {
  if (bounds === undefined) return ''
  const { hidden, rounded } = words[e.language]
  return bounds.hidden > 0 ? hidden(e.number(bounds.hidden, 0)) : rounded
}

/** Rounded away from each other, so that what is printed holds; what is off by the last bits of a number is no digit. */
function ends(measure: MeasureInfo, { lower, upper }: ValueBounds, digits: number): readonly [number, number] {
  const scaled = isShare(measure) ? hundredfold : (value: number) => value
  const unit = 10 ** digits
  return [Math.floor(scaled(lower) * unit + 1e-9) / unit, Math.ceil(scaled(upper) * unit - 1e-9) / unit]
}
