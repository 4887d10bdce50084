import { choice, type Parameter } from '../../model/measure.ts'
import type { Contiguity, Neighbours } from '../../model/neighbours.ts'
import type { Space } from '../../model/space.ts'
import { distanceBand } from './distance-band.ts'
import { nearest } from './nearest.ts'
import { weighted } from './weighted.ts'

/** Values of the parameters below. */
export interface LinkValues {
  readonly neighbours: number
  readonly k: number
  readonly km: number
  readonly weights: number
}

const neighbours = choice({ de: 'Wer als Nachbar gilt', en: 'who counts as a neighbour' }, [
  { name: 'queen', label: { de: 'wer eine Ecke gemeinsam hat', en: 'areas with a corner in common' } },
  { name: 'rook', label: { de: 'wer ein Stück Grenze gemeinsam hat', en: 'areas with a stretch of border in common' } },
  {
    name: 'border',
    label: {
      de: 'wer ein Stück Grenze gemeinsam hat, nach dessen Länge',
      en: 'areas with a stretch of border in common, by its length',
    },
  },
  { name: 'knn', label: { de: 'die nächsten Räume', en: 'the nearest areas' } },
  { name: 'distance', label: { de: 'alle Räume bis zu einer Entfernung', en: 'all areas up to a distance' } },
])

/** Ways to choose neighbours by name, in the order of their numbers. */
export const neighbourKinds = ['queen', 'rook', 'border', 'knn', 'distance'] as const

const k: Parameter = {
  label: { de: 'Wie viele nächste Räume', en: 'how many nearest areas' },
  unit: '',
  default: 6,
  range: [1, 1000],
  whole: true,
  when: { parameter: 'neighbours', is: ['knn'] },
}

const km: Parameter = {
  label: { de: 'Bis zu welcher Entfernung der Schwerpunkte', en: 'up to which distance of centroids' },
  unit: 'km',
  default: 1,
  range: [0.001, 1000],
  when: { parameter: 'neighbours', is: ['distance'] },
}

/** How much each neighbour counts; with the declared default of the measure that asks. */
const weights = (usual: 0 | 1): Parameter => ({
  ...choice({ de: 'Wie Nachbarn zählen', en: 'how neighbours count' }, [
    { name: 'row', label: { de: 'die Nachbarn jedes Raums zusammen 1', en: 'those of each area 1 together' } },
    {
      name: 'binary',
      label: {
        de: 'jede Nachbarschaft 1, bei border ihre Länge in km',
        en: 'every link 1, of border its length in km',
      },
    },
  ]),
  default: usual,
})

/** Who counts as a neighbour and how much, with the weights that the measure takes unless told otherwise. */
export const linkParameters = (usual: 'row' | 'binary') => ({
  neighbours,
  k,
  km,
  weights: weights(usual === 'row' ? 0 : 1),
})

/**
 * The links that the parameters ask for, before they are weighed. Nobody has a neighbour where there are no more than k
 * areas. O(links), and a search for the nearest.
 */
export function linked(
  { contiguity, space }: { readonly contiguity: Contiguity; readonly space: Pick<Space, 'x' | 'y'> },
  { neighbours: kind, k: count, km: reach }: Pick<LinkValues, 'neighbours' | 'k' | 'km'>,
): Neighbours {
  switch (neighbourKinds[kind]) {
    case 'border':
      return contiguity.rook
    case 'knn':
      return count < space.x.length ? nearest(space, count) : nobody(space.x.length)
    case 'distance':
      return distanceBand(space, reach)
    default:
      return weighted(contiguity[kind === 0 ? 'queen' : 'rook'], 'binary')
  }
}

const nobody = (areas: number): Neighbours => ({
  start: new Int32Array(areas + 1),
  to: new Int32Array(0),
  weight: new Float64Array(0),
})
