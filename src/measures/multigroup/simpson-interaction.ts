import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'

/**
 * Simpson's interaction: chance that two persons drawn from the city belong to different groups; 0 one group only, at
 * most 1 − 1/K with K groups of one size. About the mix of the city, not about where people live.
 *
 * Drawn with replacement. Counts are persons. NaN when nobody is there. O(areas × groups).
 */
export const simpsonInteraction = measure({
  id: 'simpson-interaction',
  family: 'multigroup',
  dimension: 'diversity',
  label: { de: 'Vielfalt nach Simpson', en: "Simpson's interaction" },
  formula: 'I = Σₖ Pₖ (1 − Pₖ)',
  source: 'Simpson (1949), Nature 163, 688; Lieberson (1969), American Sociological Review 34(6), 850–862',
  range: [0, 1],
  needs: ['groups'],
  laws: ['order', 'scale', 'split', 'symmetry', 'weak-transfers', 'merging', 'bounds'],
  reading: {
    de: 'Zwei zufällig gewählte Personen der Stadt gehören in {value} von 100 Fällen verschiedenen Gruppen an.',
    en: 'Two persons of the city taken at random belong to different groups in {value} of 100 cases.',
  },
  compute({ groups }) {
    const { all, interaction } = composition(groups)
    return all === 0 ? NaN : interaction
  },
})
