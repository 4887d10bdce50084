import { biweight, exponential, gaussian, parabolic, triangular, uniform, type Kernel } from '../../math/kernel.ts'
import { choice } from '../../model/measure.ts'
import type { Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'
import { rememberedSums } from './remembered-sums.ts'

const kernels: readonly {
  readonly name: string
  readonly label: { de: string; en: string }
  of(bandwidth: number): Kernel
}[] = [
  {
    name: 'biweight',
    label: { de: '(1 − (d/b)²)², bei b null', en: '(1 − (d/b)²)², nothing from b on' },
    of: biweight,
  },
  {
    name: 'triangular',
    label: { de: '1 − d/b, bei b null', en: '1 − d/b, nothing from b on' },
    of: triangular,
  },
  {
    name: 'parabolic',
    label: { de: '1 − (d/b)², bei b null', en: '1 − (d/b)², nothing from b on' },
    of: parabolic,
  },
  {
    name: 'uniform',
    label: { de: 'alle im Umkreis von b gleich', en: 'all within b alike' },
    of: uniform,
  },
  {
    name: 'gaussian',
    label: { de: 'exp(−½ (d/b)²), ohne Grenze', en: 'exp(−½ (d/b)²), without a limit' },
    of: gaussian,
  },
  {
    name: 'exponential',
    label: { de: 'exp(−d/b), ohne Grenze', en: 'exp(−d/b), without a limit' },
    of: exponential,
  },
]

/** How those around a place are weighed by their distance d, as parameters: the shape, and the bandwidth b. */
export const kernelParameter = choice(
  { de: 'Gewicht K(d) von Personen in der Entfernung d', en: 'weight K(d) of persons at the distance d' },
  kernels.map(({ name, label }) => ({ name, label })),
)

export const bandwidthParameter = {
  label: { de: 'Bandbreite b der Umgebung', en: 'bandwidth b of the surroundings' },
  unit: 'km',
  default: 1,
  range: [0.01, 1000] as const,
}

/** What surroundings are: bandwidth in km, and the position of the kernel in its options. */
export interface Surroundings {
  readonly bandwidth: number
  readonly kernel: number
}

/**
 * Persons in the surroundings of each area, by the kernel: Σⱼ K(dᵢⱼ) vⱼ, the own area in full. An area where nobody lives
 * is no place to look from: 0 there, though what surrounds it may not be. Distances are those of centroids. One pass over
 * the pairs within reach for all vectors and all measures. O(pairs within reach), memory O(n).
 *
 * @param lived persons by whom an area counts as inhabited
 */
export function environment(
  space: Space,
  lived: Vector,
  vectors: readonly Vector[],
  { bandwidth, kernel }: Surroundings,
): Float64Array[] {
  const { name, of } = kernels[kernel]!
  const weights = () => ({ kernel: of(bandwidth), own: new Float64Array(lived.length).fill(1) })
  const sums = rememberedSums(space, `${name} ${bandwidth}`, weights, vectors)
  return sums.map((sum) => sum.map((value, i) => (lived[i]! > 0 ? value : 0)))
}
