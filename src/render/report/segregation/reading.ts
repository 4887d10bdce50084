import type { MeasureInfo } from '../../../model/measure-info.ts'
import { withValue } from '../../language/with-value.ts'
import type { Edition } from '../edition.ts'
import { sentenceOf } from './sentence-of.ts'
import { spoken } from './spoken.ts'

/** The measure's own sentence with the value put in, or what stands in its place, without its full stop. */
export function reading(e: Edition, measure: MeasureInfo, value: number, instead?: string): string {
  const own = instead === undefined ? sentenceOf(measure, value) : { reading: measure.reading, number: value }
  const said = instead ?? spoken(e, measure, own.number)
  return withValue(e.say(own.reading).replace(/\.$/, ''), said, e.language)
}
