import type { Text } from '../../model/text.ts'

/** What helps where numbers of a column are written with several units, or some with and some without. */
export const oneUnit: Text = {
  de: 'die Spalte in der Datei einheitlich schreiben lassen, in einer Einheit',
  en: 'have the column written in one way, in one unit',
}
