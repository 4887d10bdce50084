import { composition } from '../multigroup/composition.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * Chance that two persons drawn from an area, with replacement, belong to different groups.
 *
 * Counts are persons. NaN where nobody lives. O(areas × groups).
 */
export const localSimpson = localMeasure({
  id: 'local-simpson',
  family: 'local',
  dimension: 'diversity',
  label: { de: 'Lokale Vielfalt (Simpson)', en: 'Local diversity (Simpson)' },
  formula: 'Iᵢ = 1 − Σₖ pᵢₖ²',
  source: 'Simpson (1949), Nature 163, 688',
  range: [0, 1],
  needs: ['groups'],
  reading: {
    de: 'Zwei zufällig gewählte Personen des Raums gehören in {value} von 100 Fällen verschiedenen Gruppen an.',
    en: 'Two persons of the area drawn at random belong to different groups in {value} of 100 cases.',
  },
  compute({ groups }) {
    const { groups: counts, persons } = composition(groups)
    return Float64Array.from(groups[0]!, (_, i) =>
      persons[i]! > 0 ? 1 - counts.reduce((sum, group) => sum + (group[i]! / persons[i]!) ** 2, 0) : NaN,
    )
  },
})
