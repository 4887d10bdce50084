import type { Preset } from './preset.ts'
import { berlinMss } from './berlin-mss.ts'

/** What Hamburg's reports leave open is as in Berlin, whose classes bear the same names. */
export const hamburgSozialmonitoring: Preset = {
  label: {
    de: 'Status-/Dynamik-Index nach dem Hamburger Sozialmonitoring, soweit veröffentlicht',
    en: 'Status/dynamics index as in the Hamburg monitoring, as far as published',
  },
  source:
    'Freie und Hansestadt Hamburg, Behörde für Stadtentwicklung und Wohnen: Sozialmonitoring Integrierte Stadtteilentwicklung, Berichte 2017 und 2021; Pohlan, Pohl & Selk (2010), Pilotbericht RISE Sozialmonitoring',
  note: {
    de: 'Veröffentlicht sind sieben Indikatoren, die z-Werte, die Namen der Klassen und die Dynamik über drei Jahre. Klassengrenzen und Art der Standardabweichung sind in dem, was öffentlich ist, nicht zu finden: hier gelten −1, 1 und 1,5 Standardabweichungen der Grundgesamtheit, wozu die Anteile der Klassen im Bericht 2018 passen. Ein Vergleich mit Hamburgs Zahlen steht aus.',
    en: 'Published are seven indicators, z-values, the names of the classes and dynamics over three years. Class bounds and the kind of standard deviation are not to be found in what is public: −1, 1 and 1.5 population standard deviations hold here, with which the shares of the classes in the report of 2018 agree. A comparison with figures of Hamburg is still to be made.',
  },
  index: berlinMss.index,
}
