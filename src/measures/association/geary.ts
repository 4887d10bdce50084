import { measure } from '../../model/measure.ts'
import { gearyTest } from './geary-test.ts'
import { linkParameters } from './links.ts'
import { inhabited } from './inhabited.ts'

/**
 * Geary's C of the group's share: squared difference between neighbours in parts of the one between any two areas.
 * 1 without any pattern, towards 0 where neighbours are alike, above 1 where they differ most.
 *
 * Areas without persons are left out; areas without neighbours stay in the variance and n. NaN when all shares are
 * equal or nobody has a neighbour. `geary-test.ts` has variances and p. O(links).
 */
export const geary = measure({
  id: 'geary',
  family: 'association',
  dimension: 'association',
  label: { de: 'Gearys C', en: "Geary's C" },
  formula: 'C = ((n − 1)/(2 S₀)) · ΣᵢΣⱼ wᵢⱼ (pᵢ − pⱼ)² / Σᵢ (pᵢ − p̄)²',
  source: 'Geary (1954), The Incorporated Statistician 5(3), 115–146; Cliff & Ord (1981), Spatial Processes',
  range: [0, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: linkParameters('row'),
  reading: {
    de: 'Der Unterschied zwischen Nachbarn ist {value}-mal so groß wie der zwischen zwei beliebigen Räumen.',
    en: 'The difference between neighbours is {value} times that between any two areas.',
  },
  note: {
    de: 'Der Unterschied ist quadriert. Werte unter 1 bedeuten Ähnlichkeit, anders als bei Morans I; das R-Paket spdep dreht beim Prüfwert z das Vorzeichen um. Nicht definiert, wenn alle Anteile gleich sind.',
    en: "The difference is squared. Values below 1 mean likeness, unlike Moran's I; the R package spdep turns the sign of its test value z. Undefined when all shares are equal.",
  },
  compute(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return gearyTest(share, neighbours).C
  },
  dealt(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return gearyTest(share, neighbours).randomisation
  },
})
