import { measure } from '../../model/measure.ts'
import { dissimilarity } from '../segregation/dissimilarity.ts'
import { contrast, shares } from './contrast.ts'

/**
 * Dissimilarity less the contrast between neighbours, weighed by the length of their common border and by how drawn-out
 * the two areas are: in compact ones people live farther from the border.
 *
 * Areas where nobody of the two groups lives are left out. NaN when a group is empty or no two inhabited areas have a
 * border in common. O(links).
 */
export const dissimilarityShape = measure({
  id: 'dissimilarity-shape',
  family: 'spatial',
  dimension: 'evenness',
  label: {
    de: 'Grenz- und formbereinigte Dissimilarität D(s)',
    en: 'Dissimilarity adjusted for borders and shape D(s)',
  },
  formula: {
    de: 'D(s) = D − Σᵢⱼ lᵢⱼ |pᵢ − pⱼ| (Pᵢ/Aᵢ + Pⱼ/Aⱼ) / (2 max(P/A) Σᵢⱼ lᵢⱼ),  P Umfang, A Fläche',
    en: 'D(s) = D − Σᵢⱼ lᵢⱼ |pᵢ − pⱼ| (Pᵢ/Aᵢ + Pⱼ/Aⱼ) / (2 max(P/A) Σᵢⱼ lᵢⱼ),  P perimeter, A size',
  },
  source: 'Wong (1993), Urban Studies 30(3), 559–572; Tivadar (2019), Journal of Statistical Software 89(7), 1–39',
  range: [-1, 1],
  needs: ['group', 'other', 'contiguity', 'space'],
  laws: ['order', 'scale', 'symmetry', 'bounds'],
  reading: {
    de: 'Von 100 Personen der Gruppe müssten {value} umziehen, wenn man abzieht, was sich nach Länge der Grenzen und Form der Räume schon mischt.',
    en: 'Of 100 persons of the group {value} would have to move, less what already mixes by the length of borders and the shape of areas.',
  },
  readingBelow: {
    de: 'Niemand müsste umziehen: Der mittlere Unterschied über gemeinsame Grenzen, nach deren Länge und der Form der Räume, ist um {value} von 100 größer als die Dissimilarität.',
    en: 'Nobody would have to move: the mean difference across common borders, by their length and the shape of areas, is {value} of 100 greater than the dissimilarity.',
  },
  note: {
    de: 'Summen über geordnete Paare, ganzer Umfang mit den Rändern von Löchern; OasisR nimmt von sich aus nur innere Grenzen. Räume ohne Personen bleiben außer Betracht. PySALs PARDissim mit standardize=False teilt nicht durch die Grenzlänge und gibt Werte wie −7298.',
    en: 'Sums over ordered pairs, the full perimeter with the borders of holes; OasisR takes interior borders only unless told otherwise. Areas without persons are left out. PARDissim of PySAL with standardize=False does not divide by the length of borders and gives values such as −7298.',
  },
  compute({ group, other, contiguity, space }) {
    const p = shares(group, other)
    const drawnOut = Float64Array.from(space.size, (size, i) => space.perimeter[i]! / size)
    const most = drawnOut.reduce((max, ratio, i) => (Number.isNaN(p[i]!) ? max : Math.max(max, ratio)), 0)
    const factor = (i: number, j: number) => (drawnOut[i]! + drawnOut[j]!) / (2 * most)
    return dissimilarity.compute({ group, other }) - contrast(p, contiguity.rook, { factor })
  },
})
