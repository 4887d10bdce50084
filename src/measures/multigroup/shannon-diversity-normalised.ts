import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { entropy } from './entropy.ts'

/**
 * Normalised Shannon diversity, also evenness of Pielou: the entropy of the groups in parts of that of groups of one
 * size; 1 all alike large, towards 0 the more one prevails. About the mix of the city, not about where people live.
 *
 * Counts are persons. The number of groups is that of the groups asked for, also of those that nobody belongs to, so
 * that years compare; NaN with fewer than two of them or when nobody is there. O(areas × groups).
 */
export const shannonDiversityNormalised = measure({
  id: 'shannon-diversity-normalised',
  family: 'multigroup',
  dimension: 'diversity',
  label: { de: 'Normierte Vielfalt nach Shannon', en: 'Normalised Shannon diversity' },
  formula: 'E / ln K,  E = −Σₖ Pₖ ln Pₖ',
  source: 'Pielou (1966), Journal of Theoretical Biology 13, 131–144',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Auf einer Skala von 0 (nur eine Gruppe) bis 100 (alle gleich groß) steht die Vielfalt der Stadt bei {value}.',
    en: "On a scale from 0 (one group only) to 100 (all of one size) the city's diversity stands at {value}.",
  },
  compute({ groups }) {
    const { all, shares } = composition(groups)
    return all === 0 || groups.length < 2 ? NaN : entropy(shares) / Math.log(groups.length)
  },
})
