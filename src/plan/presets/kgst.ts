import type { Preset } from './preset.ts'

export const kgst: Preset = {
  label: {
    de: 'Mittel standardisierter Werte über einen Katalog nach Handlungsfeldern (KGSt)',
    en: 'Mean of standardised values over a catalogue by field of action (KGSt)',
  },
  source:
    'KGSt (2009), Kommunales Monitoring zur Sozialraumplanung, Materialien Nr. 4/2009; G.I.B. NRW: additive Indizes standardisierter Werte',
  note: {
    de: 'Die KGSt nennt 20 Indikatoren nach Handlungsfeldern und bildet daraus keinen Index. Wer einen will: das Mittel der z-Werte, wie es die G.I.B. NRW empfiehlt. Welche der Indikatoren eingehen und in welche Richtung, sagt der Plan; Klassen auch.',
    en: 'The KGSt names 20 indicators by field of action and forms no index of them. For those who want one: the mean of z-values, as G.I.B. NRW recommends. Which indicators go in, and in which direction, is up to the plan, as are classes.',
  },
  index: { normalise: 'z-population', aggregate: 'mean', classes: 'none' },
}
