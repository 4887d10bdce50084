import type { MeasureInfo } from '../../model/publication.ts'
import { decimal } from '../round.ts'
import type { Edition } from './edition.ts'
import { hundredfold } from './hundredfold.ts'
import { isShare } from './is-share.ts'
import { onScale } from './on-scale.ts'

const few = { de: 'weniger als 1', en: 'fewer than 1' }

/** A value as the sentence about it says it: a share as a whole number out of a hundred. */
export function spoken(e: Edition, measure: MeasureInfo, value: number): string {
  if (!isShare(measure)) return onScale(e, measure, value)
  return decimal(hundredfold(value), 0) === '0' ? few[e.language] : e.number(hundredfold(value), 0)
}
