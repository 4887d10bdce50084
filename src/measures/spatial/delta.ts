import { sum } from '../../math/sum.ts'
import { measure } from '../../model/measure.ts'

/**
 * Delta: how unevenly the group is spread over the inhabited land; 0 where its density is the same everywhere.
 *
 * Land where nobody lives (forest, water, airfield) is left out. NaN when the group is empty. O(n).
 */
export const delta = measure({
  id: 'delta',
  family: 'spatial',
  dimension: 'concentration',
  label: { de: 'Flächenkonzentration (Delta)', en: 'Delta' },
  formula: 'Delta = ½ Σᵢ |gᵢ/G − aᵢ/A|',
  source:
    'Hoover (1941), Journal of Economic History 1(2), 199–205; Duncan, Cuzzort & Duncan (1961), Statistical Geography',
  range: [0, 1],
  needs: ['group', 'total', 'space'],
  laws: ['order', 'scale', 'split', 'composition', 'merging', 'bounds'],
  reading: {
    de: '{value} von 100 Personen der Gruppe müssten umziehen, damit sie auf der bewohnten Fläche überall gleich dicht wohnte.',
    en: '{value} of 100 persons of the group would have to move for it to live at one density on all inhabited land.',
  },
  note: {
    de: 'Räume ohne Personen zählen nicht zur Fläche; PySAL zählt sie mit, OasisR nicht.',
    en: 'Areas without persons do not count as land; PySAL counts them, OasisR does not.',
  },
  compute({ group, total, space: { size } }) {
    const G = sum(group)
    if (G === 0) return NaN
    const land = Float64Array.from(size, (a, i) => (total[i]! > 0 ? a : 0))
    const A = sum(land)
    return sum(group, (g, i) => Math.abs(g / G - land[i]! / A)) / 2
  },
})
