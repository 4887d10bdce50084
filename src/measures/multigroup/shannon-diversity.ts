import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { entropy } from './entropy.ts'

/**
 * Shannon diversity: uncertainty about the group of a person of whom nothing is known; 0 one group only, ln K with K
 * groups of one size. About the mix of the city, not about where people live.
 *
 * In nats. Counts are persons. NaN when nobody is there. O(areas × groups).
 */
export const shannonDiversity = measure({
  id: 'shannon-diversity',
  family: 'multigroup',
  dimension: 'diversity',
  label: { de: 'Vielfalt nach Shannon (Entropie)', en: 'Shannon diversity (entropy)' },
  formula: 'E = −Σₖ Pₖ ln Pₖ',
  source: 'Shannon (1948), Bell System Technical Journal 27, 379–423',
  range: [0, Infinity],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Die Mischung der Stadt hat eine Entropie von {value}; so viel Ungewissheit besteht, zu welcher Gruppe jemand gehört.',
    en: 'The mix of the city has an entropy of {value}, the uncertainty about the group that somebody belongs to.',
  },
  compute({ groups }) {
    const { all, shares } = composition(groups)
    return all === 0 ? NaN : entropy(shares)
  },
})
