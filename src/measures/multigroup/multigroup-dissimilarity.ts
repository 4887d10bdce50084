import { hypergeometricDeviation } from '../../math/hypergeometric-deviation.ts'
import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { overCells } from './over-cells.ts'

/**
 * Dissimilarity of several groups: the share of all persons who would have to move for every area to have the city's
 * mix, in parts of the share that would have to if all groups lived apart; 0 even, 1 fully apart. With two groups it
 * is their dissimilarity index.
 *
 * Counts are persons. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const multigroupDissimilarity = measure({
  id: 'multigroup-dissimilarity',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Dissimilarität mehrerer Gruppen', en: 'Multigroup dissimilarity' },
  formula: 'D = Σₖ Σᵢ tᵢ |pᵢₖ − Pₖ| / (2 T I),  I = Σₖ Pₖ (1 − Pₖ)',
  source: 'Morgan (1975), Sakoda (1981); Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Damit jeder Raum die Mischung der Stadt hätte, müssten {value} Prozent der Personen umziehen, die es bei völliger Trennung der Gruppen wären.',
    en: 'For every area to have the mix of the city, {value} per cent of the persons would have to move who would have to if all groups lived apart.',
  },
  compute({ groups }) {
    const city = composition(groups)
    return city.groups.length < 2 ? NaN : overCells(city, (p, P) => Math.abs(p - P)) / (2 * city.interaction)
  },
  expected({ groups }) {
    const { groups: present, persons, all, interaction } = composition(groups)
    if (present.length < 2) return NaN
    const places = Array.from(persons, Math.round)
    const T = sum(places)
    const sizes = present.map((group) => Math.round(sum(group)))
    const moved = sum(sizes, (size) => sum(places, (t) => hypergeometricDeviation(T, size, t)))
    return moved / (2 * all * interaction)
  },
})
