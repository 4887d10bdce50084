import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { overCells } from './over-cells.ts'

/**
 * Relative diversity R: how much less likely two neighbours from one area are to belong to different groups than two
 * persons from anywhere in the city; 0 even, 1 fully apart. With two groups it is eta squared.
 *
 * Counts are persons. NaN with fewer than two groups that anybody belongs to. O(areas × groups).
 */
export const relativeDiversity = measure({
  id: 'relative-diversity',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Relative Vielfalt (R)', en: 'Relative diversity (R)' },
  formula: 'R = Σₖ Σᵢ tᵢ (pᵢₖ − Pₖ)² / (T I),  I = Σₖ Pₖ (1 − Pₖ)',
  source: 'Goodman & Kruskal (1954), Carlson (1992); Reardon & Firebaugh (2002), Sociological Methodology 32, 33–67',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Dass zwei Personen verschiedenen Gruppen angehören, ist innerhalb der Räume um {value} Prozent seltener als in der ganzen Stadt.',
    en: 'That two persons belong to different groups is {value} per cent rarer within areas than in the city as a whole.',
  },
  compute({ groups }) {
    const city = composition(groups)
    return city.groups.length < 2 ? NaN : overCells(city, (p, P) => (p - P) ** 2) / city.interaction
  },
})
