import type { MeasureInfo } from '../../../model/measure-info.ts'
import { ofHundred } from '../../language/of-hundred.ts'
import type { Edition } from '../edition.ts'
import { isShare } from './is-share.ts'
import { onScale } from './on-scale.ts'

/** A value as the sentence about it says it: a share as a whole number out of a hundred. */
export const spoken = (e: Edition, measure: MeasureInfo, value: number): string =>
  isShare(measure) ? ofHundred(value, e.language) : onScale(e, measure, value)
