import type { Tolerance } from '../../model/checks.ts'
import type { Text } from '../../model/text.ts'
import type { Range } from '../count-range.ts'

// Sums of doubles differ in their last digits by the order of adding.
const rounding = 1e-9

/** Whether two numbers lie apart by more than the tolerance; a relative one is a share of the second. */
export function apart(a: number, b: number, tolerance: Tolerance | null): boolean {
  const allowed =
    tolerance === null ? 0 : 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * Math.abs(b)
  return Math.abs(a - b) > allowed + rounding * Math.max(1, Math.abs(a), Math.abs(b))
}

/** Whether nothing in one range lies within the tolerance of something in the other. */
export const rangesApart = (a: Range, b: Range, tolerance: Tolerance | null): boolean =>
  a[1] < b[0] ? apart(a[1], b[0], tolerance) : a[0] > b[1] && apart(a[0], b[1], tolerance)

/** `10 %` or `5`, as it is printed. */
export const toleranceText = (tolerance: Tolerance): Text => {
  const value = 'absolute' in tolerance ? tolerance.absolute : tolerance.relative * 100
  const percent = 'relative' in tolerance
  return { de: `${shown(value, 'de')}${percent ? ' %' : ''}`, en: `${shown(value, 'en')}${percent ? '%' : ''}` }
}

/** A number for a message: four significant decimals at most, in the notation of the language, ungrouped. */
export const shown = (value: number, language: 'de' | 'en'): string =>
  new Intl.NumberFormat(language, { maximumFractionDigits: 4, useGrouping: false }).format(value)
