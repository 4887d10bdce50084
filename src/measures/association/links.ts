import { choice, type Parameter } from '../../model/measure.ts'
import type { Contiguity, Neighbours } from '../../model/neighbours.ts'
import { weighted } from './weighted.ts'

const kinds = ['queen', 'rook'] as const

/** Who counts as a neighbour. */
export const contiguity = choice({ de: 'Wer als Nachbar gilt', en: 'who counts as a neighbour' }, [
  { name: 'queen', label: { de: 'wer eine Ecke gemeinsam hat', en: 'areas with a corner in common' } },
  { name: 'rook', label: { de: 'wer ein Stück Grenze gemeinsam hat', en: 'areas with a stretch of border in common' } },
])

/** How much each neighbour counts; with the declared default of the measure that asks. */
export const weights = (usual: 0 | 1): Parameter => ({
  ...choice({ de: 'Wie Nachbarn zählen', en: 'how neighbours count' }, [
    { name: 'row', label: { de: 'die Nachbarn jedes Raums zusammen 1', en: 'those of each area 1 together' } },
    { name: 'binary', label: { de: 'jede Nachbarschaft 1', en: 'every link 1' } },
  ]),
  default: usual,
})

/** The links that the parameters ask for. */
export function links(
  touching: Contiguity,
  values: { readonly contiguity: number; readonly weights: number },
): Neighbours {
  const alike = weighted(touching[kinds[values.contiguity]!], 'binary')
  return values.weights === 1 ? alike : weighted(alike, 'row')
}
