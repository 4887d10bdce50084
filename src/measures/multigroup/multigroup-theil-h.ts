import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { entropy } from './entropy.ts'
import { expectedInformation } from './expected-information.ts'
import { mutualInformation } from './mutual-information.ts'

/**
 * Information index H of several groups: the part of the uncertainty about a person's group that goes away once the
 * area is known; 0 even, 1 fully apart. Mutual information in parts of the entropy of the groups.
 *
 * Counts are persons; the logarithm cancels. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const multigroupTheilH = measure({
  id: 'multigroup-theil-h',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Entropie-Index mehrerer Gruppen (H)', en: 'Multigroup information index (H)' },
  formula: 'H = M / E,  E = −Σₖ Pₖ ln Pₖ',
  source:
    'Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Wer weiß, in welchem Raum jemand lebt, ist um {value} Prozent weniger im Ungewissen, zu welcher Gruppe die Person gehört.',
    en: 'Knowing in which area somebody lives takes away {value} per cent of the uncertainty about the group that the person belongs to.',
  },
  compute({ groups }) {
    const { groups: present, shares } = composition(groups)
    return present.length < 2 ? NaN : mutualInformation.compute({ groups }) / entropy(shares)
  },
  expected({ groups }) {
    const city = composition(groups)
    return city.groups.length < 2 ? NaN : expectedInformation(city) / entropy(city.shares)
  },
})
