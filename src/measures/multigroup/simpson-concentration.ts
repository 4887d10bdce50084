import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'

/**
 * Simpson's concentration, also Herfindahl–Hirschman index: chance that two persons drawn from the city belong to the
 * same group; 1/K with K groups of one size, 1 one group only. About the mix of the city, not about where people live.
 *
 * Drawn with replacement. Counts are persons. NaN when nobody is there. O(areas × groups).
 */
export const simpsonConcentration = measure({
  id: 'simpson-concentration',
  family: 'multigroup',
  dimension: 'diversity',
  label: { de: 'Konzentration nach Simpson', en: "Simpson's concentration" },
  formula: 'λ = Σₖ Pₖ²',
  source: 'Simpson (1949), Nature 163, 688',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Zwei zufällig gewählte Personen der Stadt gehören in {value} von 100 Fällen derselben Gruppe an.',
    en: 'Two persons of the city taken at random belong to the same group in {value} of 100 cases.',
  },
  compute({ groups }) {
    const { all, shares } = composition(groups)
    return all === 0 ? NaN : sum(shares, (P) => P * P)
  },
})
