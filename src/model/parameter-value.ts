import type { Parameter } from './measure.ts'
import type { Text } from './text.ts'

/** The number that a parameter is set to: one within the range, or the place of a named way; null for anything else. */
export function parameterValue({ range, options, whole }: Parameter, given: unknown): number | null {
  if (options) {
    const at = options.findIndex(({ name }) => name === given)
    return at < 0 ? null : at
  }
  return typeof given === 'number' && given >= range[0] && given <= range[1] && (!whole || Number.isInteger(given))
    ? given
    : null
}

/** What a parameter may be. */
export function parameterRange({ range: [low, high], options, whole }: Parameter): Text {
  if (options) {
    const names = options.map(({ name }) => name).join(', ')
    return { de: names, en: names }
  }
  return whole
    ? { de: `eine ganze Zahl von ${low} bis ${high}`, en: `a whole number from ${low} to ${high}` }
    : { de: `von ${low} bis ${high}`, en: `from ${low} to ${high}` }
}
