import { composition } from '../multigroup/composition.ts'
import { localMeasure } from '../../model/measure.ts'

/**
 * How far the composition of an area is from that of the city, in nats; weighted by persons the areas add up to M.
 *
 * Counts are persons. NaN where nobody lives. O(areas × groups).
 */
export const localInformation = localMeasure({
  id: 'local-information',
  family: 'local',
  dimension: 'evenness',
  label: { de: 'Lokale Segregation (KL)', en: 'Local segregation (KL)' },
  formula: 'lsᵢ = Σₖ pᵢₖ ln(pᵢₖ/Pₖ),  M = Σᵢ (tᵢ/T) lsᵢ',
  source:
    'Mora & Ruiz-Castillo (2011), Sociological Methodology 41, 159–194; Elbers (2023), Sociological Methods & Research 52(1), 5–42',
  range: [0, Infinity],
  needs: ['groups'],
  reading: {
    de: 'Die Zusammensetzung des Raums weicht um {value} Einheiten Information von der der Stadt ab; 0 heißt wie die Stadt.',
    en: 'The composition of the area departs from that of the city by {value} units of information; 0 means as the city.',
  },
  compute({ groups }) {
    const { groups: counts, persons, shares } = composition(groups)
    return Float64Array.from(groups[0]!, (_, i) => {
      if (!(persons[i]! > 0)) return NaN
      const parts = counts.map((group, k) => divergence(group[i]! / persons[i]!, shares[k]!))
      return parts.reduce((total, part) => total + part, 0)
    })
  },
})

const divergence = (p: number, P: number): number => (p === 0 ? 0 : p * Math.log(p / P))
