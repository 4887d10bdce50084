import type { Language, Text } from './text.ts'

/**
 * Things that are counted: for one, for any other number. `ofRaum` stands after a German preposition ("in
 * 2 Räumen"), as do `oldRaum`, `newRaum` and `changedRaum`.
 */
const nouns = {
  raum: { de: ['Raum', 'Räume'], en: ['area', 'areas'] },
  ofRaum: { de: ['Raum', 'Räumen'], en: ['area', 'areas'] },
  gebiet: { de: ['Gebiet', 'Gebiete'], en: ['area', 'areas'] },
  indicator: { de: ['Indikator', 'Indikatoren'], en: ['indicator', 'indicators'] },
  index: { de: ['Index', 'Indizes'], en: ['index', 'indices'] },
  typology: { de: ['Typologie', 'Typologien'], en: ['typology', 'typologies'] },
  type: { de: ['Typ', 'Typen'], en: ['type', 'types'] },
  group: { de: ['Gruppe', 'Gruppen'], en: ['group', 'groups'] },
  year: { de: ['Jahr', 'Jahre'], en: ['year', 'years'] },
  file: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  row: { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] },
  column: { de: ['Spalte', 'Spalten'], en: ['column', 'columns'] },
  cell: { de: ['Zelle', 'Zellen'], en: ['cell', 'cells'] },
  key: { de: ['Schlüssel', 'Schlüssel'], en: ['key', 'keys'] },
  oldRaum: { de: ['alten Raum', 'alten Räumen'], en: ['old area', 'old areas'] },
  newRaum: { de: ['neuen Raum', 'neuen Räumen'], en: ['new area', 'new areas'] },
  changedRaum: { de: ['veränderten Raum', 'veränderten Räumen'], en: ['changed area', 'changed areas'] },
  polygon: { de: ['Fläche', 'Flächen'], en: ['polygon', 'polygons'] },
  value: { de: ['Wert', 'Werte'], en: ['value', 'values'] },
} as const

export type Noun = keyof typeof nouns

/** The form of a noun that goes with a number. */
export const nounFor = (n: number, noun: Noun, language: Language): string => nouns[noun][language][n === 1 ? 0 : 1]

/** A number with its noun in both languages, the number as machines write it: "1 Zeile", "1200 Zeilen". */
export const numbered = (n: number, noun: Noun): Text => ({
  de: `${n} ${nounFor(n, noun, 'de')}`,
  en: `${n} ${nounFor(n, noun, 'en')}`,
})
