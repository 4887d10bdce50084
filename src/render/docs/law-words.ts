import type { Law } from '../../model/measure.ts'
import type { Text } from '../../model/text.ts'

/** The axioms that a measure keeps, in words; each is tried on seeded random cities. */
export const lawWords: Readonly<Record<Law, Text>> = {
  order: { de: 'Die Reihenfolge der Räume ändert nichts.', en: 'The order of the areas changes nothing.' },
  scale: {
    de: 'Dreimal so viele Personen überall ändern nichts.',
    en: 'Three times as many persons everywhere change nothing.',
  },
  split: {
    de: 'Einen Raum in zwei gleich zusammengesetzte zu teilen ändert nichts.',
    en: 'Dividing an area into two of the same composition changes nothing.',
  },
  symmetry: {
    de: 'Welche Gruppe welche ist, ändert nichts.',
    en: 'Which group is which changes nothing.',
  },
  composition: {
    de: 'Eine überall um denselben Faktor größere Gruppe ändert nichts.',
    en: 'A group larger by the same factor everywhere changes nothing.',
  },
  transfers: {
    de: 'Tauscht jemand aus der Gruppe mit jemand anderem den Raum und zieht dorthin, wo ihr Anteil kleiner ist, so sinkt der Wert.',
    en: 'When a member of the group changes places with somebody else and moves to where its share is lower, the value falls.',
  },
  'weak-transfers': {
    de: 'Tauscht jemand aus der Gruppe mit jemand anderem den Raum und zieht dorthin, wo ihr Anteil kleiner ist, so steigt der Wert nicht; er kann gleich bleiben.',
    en: 'When a member of the group changes places with somebody else and moves to where its share is lower, the value does not rise; it may stay the same.',
  },
  merging: {
    de: 'Werden zwei Räume zusammengelegt, so steigt der Wert nicht.',
    en: 'When two areas become one, the value does not rise.',
  },
  bounds: { de: 'Der Wert bleibt im angegebenen Bereich.', en: 'The value stays within the range given.' },
}
