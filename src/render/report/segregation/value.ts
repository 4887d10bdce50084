import type { MeasureInfo } from '../../../model/measure-info.ts'
import type { SegregationScore } from '../../../model/score.ts'
import type { Language } from '../../../model/text.ts'
import type { Edition } from '../edition.ts'
import { isShare } from './is-share.ts'
import { onScale } from './on-scale.ts'
import { rangeText, spokenRange } from './range-text.ts'
import { spoken } from './spoken.ts'

/** Whether anything can be said of the value. */
export const hasValue = ({ value, bounds }: Pick<SegregationScore, 'value' | 'bounds'>): boolean =>
  Number.isFinite(value) || Number.isFinite(bounds?.lower)

/** The value of a score as printed; where counts are withheld or rounded, from where to where it may lie. */
export const segregationValue = (e: Edition, measure: MeasureInfo, { value, bounds }: SegregationScore): string =>
  bounds && Number.isFinite(bounds.lower) ? rangeText(bounds, isShare(measure), e.language) : onScale(e, measure, value)

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
