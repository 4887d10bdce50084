import type { Text } from '../model/text.ts'
import { shown } from './checks/tolerance.ts'
import type { Range } from './count-range.ts'

/** `301 bis 302`; one number where both ends are the same, `mindestens 301` where nobody knows how many more. */
export function rangeText([least, most]: Range): Text {
  const say = (language: 'de' | 'en', to: string, atLeast: string) =>
    most === Infinity
      ? `${atLeast} ${shown(least, language)}`
      : least === most
        ? shown(least, language)
        : `${shown(least, language)} ${to} ${shown(most, language)}`
  return { de: say('de', 'bis', 'mindestens'), en: say('en', 'to', 'at least') }
}
