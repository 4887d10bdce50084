import type { Language } from '../../model/text.ts'

/** German verbs whose subject is the number of persons or parts. */
const counted: readonly (readonly [before: RegExp, singular: string])[] = [
  [/müssten(?= \{value\})|(?<=\{value\} von 100 Personen (?:der Gruppe )?(?:umziehen )?)müssten/g, 'müsste'],
  [/gehören(?= \{value\})/g, 'gehört'],
  [/(?<=\{value\} )Prozentpunkte/g, 'Prozentpunkt'],
  [/decken(?= sich \{value\})/g, 'deckt'],
  [/bleiben(?= von der Dissimilarität \{value\})/g, 'bleibt'],
]

/** The sentence on how to read a measure, with a number in its place and, in German, the verb that goes with it. */
export function withValue(reading: string, number: string, language: Language): string {
  const one = language === 'de' && /^(weniger als )?1$/.test(number)
  const agreed = one ? counted.reduce((text, [plural, singular]) => text.replace(plural, singular), reading) : reading
  // "um zwischen 3 und 5", "bei zwischen 3 und 5" are said "um 3 bis 5", "bei 3 bis 5"
  const said = /\b(?:um|bei|mit) \{value\}/.test(agreed)
    ? number.replace(/^zwischen (.*) und (.*)$/, '$1 bis $2')
    : number
  return agreed.replace('{value}', () => said)
}
