import type { Preset } from './preset.ts'

/** Boundaries are in standard deviations. */
export const berlinMss: Preset = {
  label: {
    de: 'Status-/Dynamik-Index nach dem Berliner Monitoring',
    en: 'Status/dynamics index as in the Berlin monitoring',
  },
  source: 'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2021',
  note: {
    de: 'Rechnet die Ausgaben 2013 bis 2021 nach, aus gültigen Räumen (die Gültigkeit steht in einer Spalte des Herausgebers). Indikatoren 2019 und 2021: Arbeitslosigkeit, Transferbezug der Nichtarbeitslosen, Kinderarmut; bis 2017 auch Langzeitarbeitslosigkeit. Dynamik: Veränderung über zwei Jahre in Prozentpunkten.',
    en: 'Reproduces the editions 2013 to 2021, on valid areas (validity stands in a column of the publisher). Indicators in 2019 and 2021: unemployment, transfer benefits of those not unemployed, child poverty; to 2017 also long-term unemployment. Dynamics: change over two years in percentage points.',
  },
  index: {
    normalise: 'z-population',
    aggregate: 'sum',
    restandardise: true,
    classes: [
      { number: 1, label: { de: 'hoch', en: 'high' }, sign: '1', below: -1 },
      { number: 2, label: { de: 'mittel', en: 'medium' }, sign: '2', to: 1 },
      { number: 3, label: { de: 'niedrig', en: 'low' }, sign: '3', to: 1.5 },
      { number: 4, label: { de: 'sehr niedrig', en: 'very low' }, sign: '4' },
    ],
    'dynamics-classes': [
      { number: 1, label: { de: 'positiv', en: 'positive' }, sign: '+', below: -1 },
      { number: 3, label: { de: 'stabil', en: 'stable' }, sign: '+/-', to: 1 },
      { number: 5, label: { de: 'negativ', en: 'negative' }, sign: '-' },
    ],
  },
}
