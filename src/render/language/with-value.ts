import type { Language } from '../../model/text.ts'

/** Nouns and verbs that are counted by the value, with what they are beside a single one. */
const counted: Readonly<Record<Language, readonly (readonly [before: RegExp, singular: string])[]>> = {
  de: [
    [/müssten(?= \{value\})|(?<=\{value\} von 100 Personen (?:der Gruppe )?(?:umziehen )?)müssten/g, 'müsste'],
    [/gehören(?= \{value\})/g, 'gehört'],
    [/decken(?= sich \{value\})/g, 'deckt'],
    [/bleiben(?= von der Dissimilarität \{value\})/g, 'bleibt'],
    [/(?<=\{value\} )Nachbarschaften sind/g, 'Nachbarschaft ist'],
    [/(?<=\{value\} )Prozentpunkte/g, 'Prozentpunkt'],
    [/(?<=\{value\} )Einheiten/g, 'Einheit'],
    [/(?<=\{value\} )Standardabweichungen/g, 'Standardabweichung'],
  ],
  en: [
    [/(?<=\{value\} (?:of 100 persons )?)belong/g, 'belongs'],
    [/(?<=\{value\} of 100 (?:persons|parts) )do not/g, 'does not'],
    [/(?<=\{value\} of 100 )are left/g, 'is left'],
    [/(?<=\{value\} )joins are/g, 'join is'],
    [/(?<=\{value\} )times(?= in 100)/g, 'time'],
    [/(?<=\{value\} )percentage points/g, 'percentage point'],
    [/(?<=\{value\} )hundredths/g, 'hundredth'],
    [/(?<=\{value\} )units/g, 'unit'],
    [/(?<=\{value\} )standard deviations/g, 'standard deviation'],
  ],
}

/** The sentence on how to read a measure, with a number in its place, nouns and verbs that go with it, and a capital. */
export function withValue(reading: string, number: string, language: Language): string {
  const one = { de: /^(weniger als )?1$/, en: /^(less than )?1$/ }[language].test(number)
  const agreed = one
    ? counted[language].reduce((text, [plural, singular]) => text.replace(plural, singular), reading)
    : reading
  // "um zwischen 3 und 5", "zwischen 3 und 5-mal" are said "um 3 bis 5", "3- bis 5-mal"
  const range = /^zwischen (.*) und (.*)$/
  const said = /\{value\}-mal/.test(agreed)
    ? number.replace(range, '$1- bis $2')
    : /\b(?:um|bei|mit) \{value\}/.test(agreed)
      ? number.replace(range, '$1 bis $2')
      : number
  const sentence = agreed.replace('{value}', () => said)
  return sentence.charAt(0).toUpperCase() + sentence.slice(1)
}
