import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * MinMax: the part of both distributions, laid over each other, that they do not share; 0 even, 1 fully
 * apart. Equals 2 IS / (1 + IS), so it ranks cities as IS does and looks larger.
 *
 * Counts are persons. NaN when the group or the rest is empty. O(n).
 */
export const minMax = measure({
  id: 'min-max',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'MinMax-Index', en: 'MinMax index' },
  formula: 'S = 1 − Σᵢ min(gᵢ/G, rᵢ/R) / Σᵢ max(gᵢ/G, rᵢ/R),  rᵢ = tᵢ − gᵢ, R = T − G',
  source: "O'Sullivan & Wong (2007), Geographical Analysis 39(2), 147–168",
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'symmetry', 'composition', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Legt man die Verteilung der Gruppe und die der übrigen über die Räume aufeinander, so decken sich {value} von 100 Teilen nicht.',
    en: 'When the distributions of the group and of everybody else over the areas are laid over each other, {value} of 100 parts do not coincide.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const rest = sum(total) - G
    if (G === 0 || rest === 0) return NaN
    const shared = sum(group, (g, i) => Math.min(g / G, (total[i] - g) / rest))
    return 1 - shared / sum(group, (g, i) => Math.max(g / G, (total[i] - g) / rest))
  },
})
