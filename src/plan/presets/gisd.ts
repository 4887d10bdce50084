import type { Preset } from './preset.ts'

const unit = { method: 'min-max', to: 1, scope: 'year' } as const

/** Two levels: a principal component by dimension over all years, then the sum of the dimensions. */
export const gisd: Preset = {
  label: {
    de: 'Deprivation in drei Dimensionen, wie im German Index of Socioeconomic Deprivation',
    en: 'Deprivation in three dimensions, as in the German Index of Socioeconomic Deprivation',
  },
  source: 'Michalski et al. (2022), Journal of Health Monitoring S5/2022; Robert Koch-Institut: GISD (CC BY 4.0)',
  note: {
    de: 'Das RKI nimmt neun Indikatoren in den Dimensionen Arbeitswelt, Einkommen und Bildung und die letzten 20 Jahre für die Hauptkomponenten (hier: alle Jahre; mit scope: {from: …} und over: {from: …} weniger). Was davor geschieht, gehört in die Lieferung: Preisbereinigung, Logarithmen, Brüche in den Reihen. Werte verschiedener Jahre sagen nur, wie Räume zueinander stehen.',
    en: 'The RKI takes nine indicators in the dimensions work, income and education, and the last 20 years for the principal components (here: all years; fewer with scope: {from: …} and over: {from: …}). What comes before belongs to the delivery: adjustment for prices, logarithms, breaks in series. Values of different years only say how areas stand to one another.',
  },
  index: {
    screening: 'none',
    impute: { method: 'panel-regression', below: 'zero' },
    normalise: { method: 'z-sample', scope: 'pooled' },
    weights: [{ method: 'principal-component', form: 'vector', over: 'pooled' }, 'declared'],
    aggregate: { method: 'sum', rescale: unit },
    classes: {
      method: 'quantile',
      count: 5,
      type: 9,
      closed: 'lower',
      labels: [
        { de: '1. Quintil (niedrigste Deprivation)', en: '1st quintile (lowest deprivation)' },
        { de: '2. Quintil', en: '2nd quintile' },
        { de: '3. Quintil', en: '3rd quintile' },
        { de: '4. Quintil', en: '4th quintile' },
        { de: '5. Quintil (höchste Deprivation)', en: '5th quintile (highest deprivation)' },
      ],
    },
  },
}
