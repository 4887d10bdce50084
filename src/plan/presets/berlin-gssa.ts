import type { Preset } from './preset.ts'

/** Sub-indices and index have a standard deviation of 1 by their weights; high values are favourable. */
export const berlinGssa: Preset = {
  label: {
    de: 'Erste Hauptkomponente je Dimension und über die Dimensionen, wie im Berliner Gesundheits- und Sozialstrukturatlas',
    en: 'First principal component by dimension and over dimensions, as in the Berlin health and social structure atlas',
  },
  source: 'Senatsverwaltung für Wissenschaft, Gesundheit und Pflege Berlin: Gesundheits- und Sozialstrukturatlas 2022',
  note: {
    de: 'Ein hoher Wert ist günstig. Berlin rechnet mit 20 Indikatoren in den Dimensionen Erwerbsleben, soziale Lage und Gesundheit und veröffentlicht Ränge; Klassen nennt der Plan. Die Werte höherer Ebenen veröffentlicht Berlin auf eine Weise, die nicht beschrieben ist.',
    en: 'A high value is favourable. Berlin computes 20 indicators in the dimensions working life, social situation and health, and publishes ranks; classes are up to the plan. How Berlin makes the values of higher levels is not described.',
  },
  index: {
    high: 'resource',
    normalise: 'z-sample',
    weights: { method: 'principal-component', form: 'score' },
    aggregate: 'sum',
    classes: 'none',
  },
}
