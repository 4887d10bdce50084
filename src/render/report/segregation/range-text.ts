import type { ValueBounds } from '../../../model/score.ts'
import type { Language } from '../../../model/text.ts'
import { hundredfold } from '../../language/hundredfold.ts'
import { localNumber } from '../../round.ts'

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

/** From where to where a value may lie, as printed: shares with one decimal on the scale to 100, others with three. */
export function rangeText(bounds: Pick<ValueBounds, 'lower' | 'upper'>, share: boolean, language: Language): string {
  const [low, high] = ends(bounds, share, share ? 1 : 3, language)
  return low === high ? low : `${low}–${high}`
}

/** The same in a sentence, shares in whole numbers. */
export function spokenRange(bounds: ValueBounds, share: boolean, language: Language): string {
  const [low, high] = ends(bounds, share, share ? 0 : 3, language)
  return low === high ? low : words[language].between(low, high)
}

/** Why a value is told as a range; empty where both ends are the same. */
export function whyRange(bounds: ValueBounds, language: Language): string {
  const { hidden } = bounds
  if (meet(bounds)) return ''
  const w = words[language]
  return hidden > 0 ? w.hidden(localNumber(hidden, 0, language)) : w.rounded
}

/** Whether all that may be gives one value. */
const meet = ({ lower, upper }: Pick<ValueBounds, 'lower' | 'upper'>): boolean => upper - lower < 1e-12

/** Rounded away from each other, so that what is printed holds; what is off by the last bits of a number is no digit. */
function ends(
  { lower, upper }: Pick<ValueBounds, 'lower' | 'upper'>,
  share: boolean,
  digits: number,
  language: Language,
): readonly [string, string] {
  if (meet({ lower, upper })) {
    const one = localNumber(share ? hundredfold(lower) : lower, digits, language)
    return [one, one]
  }
  const unit = Number(`1e${digits}`)
  const scaled = (value: number) => (share ? hundredfold(value) : value) * unit
  const shown = (units: number) => localNumber(units / unit, digits, language)
  return [shown(Math.floor(scaled(lower) + 1e-9)), shown(Math.ceil(scaled(upper) - 1e-9))]
}
