import type { MeasureInfo } from '../../model/publication.ts'
import type { Edition } from './edition.ts'
import { spoken } from './spoken.ts'

/** German verbs of the measures' readings that follow the number. */
const singular: Readonly<Record<string, string>> = { müssten: 'müsste', gehören: 'gehört', decken: 'deckt' }

/** The measure's own sentence with the value put in, or what stands in its place, without its full stop. */
export function reading(e: Edition, measure: MeasureInfo, value: number, number = spoken(e, measure, value)): string {
  const one = e.language === 'de' && /^(weniger als )?1$/.test(number)
  const words = e.say(measure.reading).replace(/\.$/, '')
  const agreed = one ? words.replace(/müssten|gehören|decken/g, (verb) => singular[verb] ?? verb) : words
  const sentence = agreed.replace('{value}', number)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
