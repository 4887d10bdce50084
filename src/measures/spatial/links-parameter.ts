import { choice } from '../../model/measure.ts'
import type { Contiguity, Neighbours } from '../../model/neighbours.ts'

const kinds = ['queen', 'rook'] as const

/** Which areas count as neighbours, as a parameter. */
export const linksParameter = choice({ de: 'Wer als Nachbar gilt', en: 'who counts as a neighbour' }, [
  { name: 'queen', label: { de: 'wer eine Ecke gemeinsam hat', en: 'areas with a corner in common' } },
  { name: 'rook', label: { de: 'wer ein Stück Grenze gemeinsam hat', en: 'areas with a stretch of border in common' } },
])

export const linksOf = (contiguity: Contiguity, way: number): Neighbours => contiguity[kinds[way]!]

/** How contrasts between neighbours become one number, as a parameter. */
export const weightingParameter = choice(
  { de: 'Wie die Unterschiede gemittelt werden', en: 'how contrasts are averaged' },
  [
    { name: 'pairs', label: { de: 'über alle Paare von Nachbarn', en: 'over all pairs of neighbours' } },
    {
      name: 'areas',
      label: {
        de: 'erst je Raum über seine Nachbarn, dann über die Räume (PySALs row standardisation)',
        en: 'over the neighbours of each area first, then over areas (row standardisation in PySAL)',
      },
    },
  ],
)
