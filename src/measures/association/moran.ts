import { measure } from '../../model/measure.ts'
import { linkParameters } from './links.ts'
import { inhabited } from './inhabited.ts'
import { moranTest } from './moran-test.ts'

/**
 * Moran's I of the group's share: how alike neighbouring areas are. Near −1/(n − 1) without any pattern, above it
 * where like stands beside like, below it in a chequerboard.
 *
 * Areas without persons are left out; areas without neighbours stay in mean and n. NaN when all shares are equal or
 * nobody has a neighbour. `moran-test.ts` has expectation, variances and p. O(links).
 */
export const moran = measure({
  id: 'moran',
  family: 'association',
  dimension: 'association',
  label: { de: 'Morans I', en: "Moran's I" },
  formula: 'I = (n/S₀) · ΣᵢΣⱼ wᵢⱼ zᵢ zⱼ / Σᵢ zᵢ²,  zᵢ = pᵢ − p̄, S₀ = ΣᵢΣⱼ wᵢⱼ',
  source: 'Moran (1950), Biometrika 37, 17–23; Cliff & Ord (1981), Spatial Processes',
  range: [-Infinity, Infinity],
  needs: ['group', 'total', 'contiguity', 'space'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: linkParameters('row'),
  reading: {
    de: 'Benachbarte Räume ähneln sich im Anteil der Gruppe mit {value} auf einer Skala, auf der etwa 0 kein räumliches Muster und 1 sehr große Ähnlichkeit bedeutet.',
    en: 'Neighbouring areas resemble each other in the share of the group by {value} on a scale where about 0 means no spatial pattern and 1 very great likeness.',
  },
  readingBelow: {
    de: 'Benachbarte Räume unterscheiden sich im Anteil der Gruppe eher, als dass sie sich ähneln: {value} unter 0 auf einer Skala, auf der etwa 0 kein räumliches Muster bedeutet.',
    en: 'Neighbouring areas differ in the share of the group rather than resemble each other: {value} below 0 on a scale where about 0 means no spatial pattern.',
  },
  note: {
    de: 'Alle Räume zählen gleich, gleich wie viele Menschen dort wohnen. Ohne Muster ist −1/(n − 1) zu erwarten, nicht 0; bei ungewöhnlichen Netzen kann I etwas über 1 oder unter −1 liegen. Räume ohne Nachbarn bleiben in Mittelwert und n; das R-Paket spdep nimmt sie in seiner Voreinstellung aus n heraus. Nicht definiert, wenn alle Anteile gleich sind.',
    en: 'All areas count alike, however many people live there. Without a pattern −1/(n − 1) is expected, not 0; in unusual networks I can lie somewhat above 1 or below −1. Areas without neighbours stay in mean and n; the R package spdep takes them out of n by default. Undefined when all shares are equal.',
  },
  compute(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return moranTest(share, neighbours).I
  },
  dealt(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return moranTest(share, neighbours).randomisation
  },
})
