import type { Preset } from './preset.ts'

export const kgst: Preset = {
  label: {
    de: 'Mittel standardisierter Werte über einen Katalog nach Handlungsfeldern (KGSt)',
    en: 'Mean of standardised values over a catalogue by field of action (KGSt)',
  },
  source:
    'KGSt (2009), Sozialmonitoring, Materialien Nr. 4/2009; Städte- und Gemeindebund NRW, Mitteilung 242/2010; G.I.B. NRW: additive Indizes standardisierter Werte',
  note: {
    de: 'Die KGSt nennt 20 Indikatoren in sieben Handlungsfeldern (Sendenhorst zählt acht). Die Liste steht in den Materialien selbst; in dem, was öffentlich ist, war sie nicht zu finden, und hier wird sie nicht erraten: Indikatoren und Handlungsfelder sagt der Plan. Ein Index daraus ist in dem, was öffentlich ist, nicht beschrieben. Wer einen will: das Mittel der z-Werte, wie es die G.I.B. NRW empfiehlt. Klassen sagt der Plan.',
    en: 'The KGSt names 20 indicators in seven fields of action (Sendenhorst counts eight). The list stands in the publication itself; it was not to be found in what is public, and is not guessed here: indicators and fields are up to the plan. An index of them is not described in what is public. For those who want one: the mean of z-values, as G.I.B. NRW recommends. Classes are up to the plan.',
  },
  index: { normalise: 'z-population', aggregate: 'mean', classes: 'none' },
}
