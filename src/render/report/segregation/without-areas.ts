import { counted } from '../../language/counted.ts'
import type { Language } from '../../../model/text.ts'

/** Beside a value that leaves out areas because counts in them are withheld. */
export const withoutAreas = (areas: number, language: Language): string =>
  ({ de: `(ohne ${counted(areas, 'raum', 'de')})`, en: `(without ${counted(areas, 'raum', 'en')})` })[language]

/** The same after a value of an earlier year. */
export const withheldAreas = (areas: number, language: Language): string =>
  ({
    de: `ohne ${counted(areas, 'raum', 'de')} mit gesperrten Zahlen`,
    en: `without ${counted(areas, 'raum', 'en')} with withheld counts`,
  })[language]

/** The same as a sentence. */
export const saidWithout = (areas: number, language: Language): string =>
  ({
    de: `Gerechnet ${withheldAreas(areas, 'de')}; über alle Räume kann der Wert ein anderer sein.`,
    en: `Computed ${withheldAreas(areas, 'en')}; over all areas the value may be another one.`,
  })[language]
