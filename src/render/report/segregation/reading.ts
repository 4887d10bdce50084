import type { MeasureInfo } from '../../../model/measure-info.ts'
import { withValue } from '../../language/with-value.ts'
import type { Edition } from '../edition.ts'
import { spoken } from './spoken.ts'

/** The measure's own sentence with the value put in, or what stands in its place, without its full stop. */
export function reading(e: Edition, measure: MeasureInfo, value: number, number = spoken(e, measure, value)): string {
  const sentence = withValue(e.say(measure.reading).replace(/\.$/, ''), number, e.language)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
