import type { Inputs } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'

/** What a measure needs, in words. */
export const needWords: Readonly<Record<keyof Inputs, Text>> = {
  group: { de: 'Personen der Gruppe je Raum', en: 'persons of the group by area' },
  other: { de: 'Personen der Vergleichsgruppe je Raum', en: 'persons of the group compared with by area' },
  total: { de: 'alle Personen je Raum', en: 'all persons by area' },
  second: { de: 'Personen einer zweiten Gruppe je Raum', en: 'persons of a second group by area' },
  secondTotal: {
    de: 'alle, unter denen die zweite Gruppe gezählt ist, je Raum',
    en: 'all among whom the second group is counted, by area',
  },
  groups: {
    de: 'Personen mehrerer Gruppen je Raum, die sich nicht überschneiden',
    en: 'persons of several groups by area that do not overlap',
  },
  space: { de: 'Lage, Fläche und Umfang der Räume', en: 'place, size and perimeter of the areas' },
  contiguity: { de: 'welche Räume aneinander grenzen', en: 'which areas border each other' },
  centres: { de: 'ein oder mehrere Stadtzentren', en: 'one or several city centres' },
}
