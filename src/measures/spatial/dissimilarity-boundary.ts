import { measure } from '../../model/measure.ts'
import { dissimilarity } from '../segregation/dissimilarity.ts'
import { contrast, shares } from './contrast.ts'
import { weightingParameter } from './links-parameter.ts'

/**
 * Dissimilarity less the contrast between neighbours, weighed by the length of their common border: a long border mixes
 * more than a short one.
 *
 * Areas where nobody of the two groups lives are left out, and their borders with them. NaN when a group is empty or no
 * two inhabited areas have a border in common. O(links).
 */
export const dissimilarityBoundary = measure({
  id: 'dissimilarity-boundary',
  family: 'spatial',
  dimension: 'evenness',
  label: { de: 'Grenzlängenbereinigte Dissimilarität D(w)', en: 'Dissimilarity adjusted for borders D(w)' },
  formula: {
    de: 'D(w) = D − Σᵢⱼ lᵢⱼ |pᵢ − pⱼ| / Σᵢⱼ lᵢⱼ,  lᵢⱼ die Länge der gemeinsamen Grenze',
    en: 'D(w) = D − Σᵢⱼ lᵢⱼ |pᵢ − pⱼ| / Σᵢⱼ lᵢⱼ,  lᵢⱼ the length of the common border',
  },
  source: 'Wong (1993), Urban Studies 30(3), 559–572',
  range: [-1, 1],
  needs: ['group', 'other', 'contiguity'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: { weighting: weightingParameter },
  reading: {
    de: 'Von 100 Personen der Gruppe müssten {value} umziehen, wenn man abzieht, was sich über gemeinsame Grenzen nach deren Länge schon mischt.',
    en: 'Of 100 persons of the group {value} would have to move, less what already mixes across common borders by their length.',
  },
  readingBelow: {
    de: 'Niemand müsste umziehen: Der mittlere Unterschied über gemeinsame Grenzen, nach deren Länge, ist um {value} von 100 größer als die Dissimilarität.',
    en: 'Nobody would have to move: the mean difference across common borders, by their length, is {value} of 100 greater than the dissimilarity.',
  },
  note: {
    de: 'Gewichtet wird wie bei Wong mit der Länge, geteilt durch die aller Grenzen. PySAL mittelt ohne Zutun je Raum (hier weighting: areas), zählt Räume ohne Personen mit Anteil 0 mit, und sein Ergebnis hängt von der Reihenfolge der Zeilen ab.',
    en: 'Weights are, as with Wong, lengths by that of all borders. PySAL averages within areas unless told otherwise (here weighting: areas), counts areas without persons with a share of 0, and its result depends on the order of the rows.',
  },
  compute: ({ group, other, contiguity }, { weighting }) =>
    dissimilarity.compute({ group, other }) -
    contrast(shares(group, other), contiguity.rook, { rows: weighting === 1 }),
})
