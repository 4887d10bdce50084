import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { SegregationScore } from '../../../model/score.ts'
import type { Language } from '../../../model/text.ts'
import type { Edition } from '../edition.ts'
import { isShare } from './is-share.ts'
import { onScale } from './on-scale.ts'
import { rangeText, spokenRange } from './range-text.ts'
import { spoken } from './spoken.ts'
import { withoutAreas } from './without-areas.ts'

/** Whether anything can be said of the value. */
export const hasValue = ({ value, bounds }: Pick<SegregationScore, 'value' | 'bounds'>): boolean =>
  Number.isFinite(value) || Number.isFinite(bounds?.lower)

/**
 * The value of a score as printed; where counts are withheld or rounded, from where to where it may lie, or without how many
 * areas it is computed.
 */
export function segregationValue(
  e: Edition,
  measure: MeasureInfo,
  { value, bounds, leftOut }: SegregationScore,
): string {
  if (bounds && Number.isFinite(bounds.lower)) return rangeText(bounds, isShare(measure), e.language)
  const text = onScale(e, measure, value)
  return leftOut === undefined || !Number.isFinite(value) ? text : `${text} ${withoutAreas(leftOut, e.language)}`
}

/** The same in a sentence. */
export const spokenValue = (e: Edition, measure: MeasureInfo, score: SegregationScore): string =>
  spokenRangeOf(measure, score, e.language) ?? spoken(e, measure, score.value)

/** From where to where a value may lie in a sentence; undefined where it is known. */
export const spokenRangeOf = (
  measure: MeasureInfo,
  { bounds }: SegregationScore,
  language: Language,
): string | undefined =>
  bounds && Number.isFinite(bounds.lower) ? spokenRange(bounds, isShare(measure), language) : undefined
