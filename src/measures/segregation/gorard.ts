import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { expectedDissimilarity } from './expected-dissimilarity.ts'

/**
 * Gorard's segregation index GS (the Hoover index): the share of the group that would have to change
 * places with others for its share to be the same in every area; 0 even, at most the rest's share in the
 * city. Equals IS · (1 − P), P the group's share in the city.
 *
 * Counts are persons; the value is a share. NaN when the group or the rest is empty. O(n).
 */
export const gorard = measure({
  id: 'gorard',
  family: 'segregation',
  dimension: 'evenness',
  label: { de: 'Segregationsindex nach Gorard (GS)', en: 'Gorard segregation index (GS)' },
  formula: 'GS = ½ Σᵢ |gᵢ/G − tᵢ/T|',
  source: 'Gorard & Taylor (2002), Sociology 36(4), 875–895',
  range: [0, 1],
  needs: ['group', 'total'],
  laws: ['order', 'scale', 'split', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten mit jemandem außerhalb der Gruppe den Raum tauschen, damit ihr Anteil überall gleich wäre.',
    en: '{value} of 100 persons of the group would have to change areas with somebody outside it for its share to be the same everywhere.',
  },
  compute({ group, total }) {
    const G = sum(group)
    const T = sum(total)
    if (G === 0 || G === T) return NaN
    return sum(group, (g, i) => Math.abs(g / G - total[i] / T)) / 2
  },
  expected({ group, total }) {
    const G = sum(group)
    return expectedDissimilarity(G, total) * (1 - G / sum(total))
  },
})
