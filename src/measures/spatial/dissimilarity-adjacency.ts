import { measure } from '../../model/measure.ts'
import { dissimilarity } from '../segregation/dissimilarity.ts'
import { contrast, shares } from './contrast.ts'
import { linksOf, linksParameter, weightingParameter } from './links-parameter.ts'

/**
 * Dissimilarity less the mean contrast between neighbours: what of D is not mixed away across the borders. Equals D where
 * neighbours have equal shares; small or negative on a chessboard.
 *
 * Areas where nobody of the two groups lives are left out, as if they were not there. NaN when a group is empty or no two
 * inhabited areas are neighbours. O(links).
 */
export const dissimilarityAdjacency = measure({
  id: 'dissimilarity-adjacency',
  family: 'spatial',
  dimension: 'evenness',
  label: { de: 'Nachbarschaftsbereinigte Dissimilarität D(adj)', en: 'Dissimilarity adjusted for adjacency D(adj)' },
  formula: {
    de: 'D(adj) = D − Σᵢⱼ cᵢⱼ |pᵢ − pⱼ| / Σᵢⱼ cᵢⱼ,  cᵢⱼ = 1, wenn i und j Nachbarn sind',
    en: 'D(adj) = D − Σᵢⱼ cᵢⱼ |pᵢ − pⱼ| / Σᵢⱼ cᵢⱼ,  cᵢⱼ = 1 if i and j are neighbours',
  },
  source: 'Morrill (1991), Geography Research Forum 11, 25–36',
  range: [-1, 1],
  needs: ['group', 'other', 'contiguity'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  parameters: { links: linksParameter, weighting: weightingParameter },
  reading: {
    de: 'Von 100 Personen der Gruppe müssten {value} umziehen, wenn man abzieht, was sich über die Grenzen benachbarter Räume hinweg schon mischt.',
    en: 'Of 100 persons of the group {value} would have to move, less what already mixes across the borders of neighbours.',
  },
  readingBelow: {
    de: 'Niemand müsste umziehen: Der mittlere Unterschied zwischen benachbarten Räumen ist um {value} von 100 größer als die Dissimilarität.',
    en: 'Nobody would have to move: the mean difference between neighbouring areas is {value} of 100 greater than the dissimilarity.',
  },
  note: {
    de: 'Räume ohne Personen bleiben außer Betracht; PySAL rechnet sie mit Anteil 0 mit, sodass ein leerer Wald neben einem Wohngebiet als Gegensatz zählt. Ohne Nachbarpaare nicht bestimmt.',
    en: 'Areas without persons are left out; PySAL counts them with a share of 0, so that an empty forest beside housing is a contrast. Undefined without pairs of neighbours.',
  },
  compute: ({ group, other, contiguity }, { links, weighting }) =>
    dissimilarity.compute({ group, other }) -
    contrast(shares(group, other), linksOf(contiguity, links), { rows: weighting === 1, binary: true }),
})
