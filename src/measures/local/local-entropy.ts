import { composition } from '../multigroup/composition.ts'
import { entropy } from '../multigroup/entropy.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * How evenly the groups share an area: entropy in parts of the highest possible, ln K of the K groups of the city.
 *
 * Counts are persons. NaN where nobody lives, and with one group. O(areas × groups).
 */
export const localEntropy = localMeasure({
  id: 'local-entropy',
  family: 'local',
  dimension: 'diversity',
  label: { de: 'Lokale Vielfalt (Entropie)', en: 'Local diversity (entropy)' },
  formula: 'Eᵢ = −Σₖ pᵢₖ ln pᵢₖ / ln K',
  source:
    'Theil & Finizza (1971), Journal of Mathematical Sociology 1(2), 187–193; Wong (2002), Geographical and Environmental Modelling 6(1), 81–97',
  range: [0, 1],
  needs: ['groups'],
  reading: {
    de: 'Auf einer Skala von 0 (nur eine Gruppe) bis 100 (alle Gruppen gleich stark) liegt der Raum bei {value}.',
    en: 'On a scale from 0 (one group only) to 100 (all groups alike) the area stands at {value}.',
  },
  compute({ groups }) {
    const { groups: counts, persons } = composition(groups)
    const most = Math.log(counts.length)
    return Float64Array.from(groups[0]!, (_, i) =>
      persons[i]! > 0 && most > 0 ? entropy(counts.map((group) => group[i]! / persons[i]!)) / most : NaN,
    )
  },
})
