import type { Preset } from '../presets.ts'

/** Boundaries are in standard deviations. */
export const berlinMss: Preset = {
  label: {
    de: 'Status-/Dynamik-Index nach dem Berliner Monitoring',
    en: 'Status/dynamics index as in the Berlin monitoring',
  },
  source: 'Senatsverwaltung für Stadtentwicklung, Bauen und Wohnen Berlin: Monitoring Soziale Stadtentwicklung 2021',
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
