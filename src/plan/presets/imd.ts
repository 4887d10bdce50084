import type { Text } from '../../model/text.ts'
import type { Preset } from './preset.ts'

/** Published deciles count from the most deprived areas, ours from the lowest value: the label bears the published one. */
const decile = (from: number): Text => {
  const number = 11 - from
  const [de, en] =
    number === 1
      ? [' (höchste Deprivation)', ' (most deprived)']
      : number === 10
        ? [' (niedrigste Deprivation)', ' (least deprived)']
        : ['', '']
  return { de: `Dezil ${number}${de}`, en: `decile ${number}${en}` }
}

export const imd: Preset = {
  label: {
    de: 'Gewichtete Summe von Bereichen auf einer Exponentialskala, wie im englischen Index of Multiple Deprivation',
    en: 'Weighted sum of domains on an exponential scale, as in the English Index of Multiple Deprivation',
  },
  source:
    'McLennan et al. (2019), The English Indices of Deprivation 2019: Technical report, chapters 3 and appendix E',
  note: {
    de: 'England wiegt sieben Bereiche: Einkommen und Arbeit je 0,225, Bildung und Gesundheit je 0,135, Kriminalität, Wohnen und Umwelt je 0,093. Die Bereiche selbst (Schätzung kleiner Zahlen, Faktoren) gehen fertig ein; ein Bereich kann auch ein Teilindex mit rescale: exponential sein.',
    en: 'England weighs seven domains: income and employment .225 each, education and health .135 each, crime, housing and environment .093 each. Domains themselves (shrinkage, factors) come in ready-made; a domain may also be a sub-index with rescale: exponential.',
  },
  index: {
    normalise: 'exponential',
    aggregate: 'sum',
    classes: {
      method: 'quantile',
      count: 10,
      type: 1,
      labels: Array.from({ length: 10 }, (_, i) => decile(i + 1)),
    },
  },
}
