import type { Text } from '../../model/text.ts'

interface Words {
  readonly found: Text
  readonly remedy: Text
}

/** A formula whose result the workbook does not hold. */
export const uncalculated: Words = {
  found: { de: 'die Formel hat kein gespeichertes Ergebnis', en: 'the formula has no stored result' },
  remedy: {
    de: 'Arbeitsmappe in Excel oder LibreOffice öffnen und neu speichern',
    en: 'open the workbook in Excel or LibreOffice and save it again',
  },
}

/** A text of which one part may be raised. */
export const inParts: Words = {
  found: {
    de: 'der Text ist in Teilen formatiert; eine hochgestellte Ziffer wäre nicht zu erkennen',
    en: 'the text is formatted in parts; a raised digit could not be told',
  },
  remedy: { de: 'als XLSX speichern und diese Datei angeben', en: 'save it as XLSX and name that file' },
}
