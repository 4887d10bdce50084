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
    de: 'Gruppe und Vergleichsgruppe lassen sich vertauschen.',
    en: 'Group and group compared with can be exchanged.',
  },
  bounds: { de: 'Der Wert bleibt im angegebenen Bereich.', en: 'The value stays within the range given.' },
}
