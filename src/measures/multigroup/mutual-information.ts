import { measure } from '../../model/measure.ts'
import { composition } from './composition.ts'
import { expectedInformation } from './expected-information.ts'
import { overCells } from './over-cells.ts'

/**
 * Mutual information M: how much is learnt about a person's group from the area, and as much about the area from the
 * group; 0 even, at most the entropy of the groups. It adds up: over areas, over groups and over levels of areas.
 *
 * In nats, or bits with base 2. Counts are persons. NaN when nobody is there. O(areas × groups).
 */
export const mutualInformation = measure({
  id: 'mutual-information',
  family: 'multigroup',
  dimension: 'evenness',
  label: { de: 'Transinformation (M)', en: 'Mutual information (M)' },
  formula: 'M = Σₖ Σᵢ (tᵢ/T) pᵢₖ ln(pᵢₖ/Pₖ)',
  source: 'Theil (1971), Principles of Econometrics; Mora & Ruiz-Castillo (2011), Sociological Methodology 41, 159–194',
  range: [0, Infinity],
  needs: ['groups'],
  parameters: {
    base: {
      label: { de: 'Basis des Logarithmus', en: 'base of the logarithm' },
      unit: '',
      default: Math.E,
      range: [2, 10],
    },
  },
  laws: ['order', 'scale', 'split', 'symmetry', 'transfers', 'merging', 'bounds'],
  reading: {
    de: 'Wer weiß, in welchem Raum jemand lebt, erfährt im Mittel {value} Einheiten Information darüber, zu welcher Gruppe die Person gehört.',
    en: 'Knowing in which area somebody lives gives on average {value} units of information on the group that the person belongs to.',
  },
  note: {
    de: 'Der Divergenz-Index von Roberto (2016) ist dieselbe Zahl. Wie hoch M werden kann, hängt von Zahl und Größe der Gruppen ab; durch deren Entropie geteilt ist es H.',
    en: 'The divergence index of Roberto (2016) is the same number. How high M can get depends on the number and size of the groups; divided by their entropy it is H.',
  },
  compute({ groups }, { base }) {
    const city = composition(groups)
    if (city.all === 0) return NaN
    // as a divergence from the city, cell by cell: no difference of near-equal entropies
    return (
      Math.max(
        0,
        overCells(city, (p, P) => (p === 0 ? 0 : p * Math.log(p / P))),
      ) / Math.log(base)
    )
  },
  expected: ({ groups }, { base }) => expectedInformation(composition(groups)) / Math.log(base),
})
