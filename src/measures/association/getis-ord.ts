import { measure } from '../../model/measure.ts'
import { getisOrdTest } from './getis-ord-test.ts'
import { linkParameters } from './links.ts'
import { inhabited } from './inhabited.ts'

/**
 * General G of Getis & Ord: how much of the product of all pairs of shares falls on neighbours. Higher than the
 * expected S₀/(n(n − 1)) where high shares stand together, lower where low ones do.
 *
 * Areas without persons are left out. NaN when fewer than two areas have a share above 0 or nobody has a neighbour.
 * `getis-ord-test.ts` has expectation, variance and p. O(links).
 */
export const getisOrd = measure({
  id: 'getis-ord',
  family: 'association',
  dimension: 'association',
  label: { de: 'Getis-Ord G', en: 'Getis–Ord general G' },
  formula: 'G = ΣᵢΣⱼ wᵢⱼ pᵢ pⱼ / ΣᵢΣⱼ pᵢ pⱼ,  i ≠ j',
  source: 'Getis & Ord (1992), Geographical Analysis 24(3), 189–206',
  range: [0, 1],
  needs: ['group', 'total', 'contiguity', 'space'],
  laws: ['order', 'scale', 'bounds'],
  parameters: linkParameters('binary'),
  reading: {
    de: 'Auf Nachbarn entfallen {value} Prozent dessen, was alle Paare von Räumen an Anteilen zusammenbringen; mehr als erwartet heißt, dass hohe Anteile beieinander liegen.',
    en: 'Neighbours account for {value} per cent of what all pairs of areas bring together in shares; more than expected means that high shares stand together.',
  },
  note: {
    de: 'Nur neben dem Erwartungswert lesbar: Er ist der Anteil der Nachbarschaften an allen Paaren. Unterscheidet hohe von niedrigen Ballungen, hängt dafür vom Nullpunkt der Werte ab.',
    en: 'Readable only beside its expected value, the part of all pairs that are neighbours. Tells high clusters from low ones, and depends on the zero of the values for it.',
  },
  compute(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return getisOrdTest(share, neighbours).G
  },
  dealt(inputs, values) {
    const { share, neighbours } = inhabited(inputs, values)
    return getisOrdTest(share, neighbours).randomisation
  },
})
