import type { MeasureInfo } from '../../../model/measure-info.ts'
import { hundredfold } from '../../language/hundredfold.ts'
import { signs } from '../../signs.ts'
import type { Edition } from '../edition.ts'
import { isShare } from './is-share.ts'

/**
 * A value as printed: a share from 0 to 100 with one decimal, others as they are with three; where there is
 * none, its sign.
 */
export function onScale(e: Edition, measure: MeasureInfo, value: number): string {
  if (!Number.isFinite(value)) return signs.void.sign
  return isShare(measure) ? e.number(hundredfold(value), 1) : e.number(value, 3)
}
