import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Kernel } from '../../src/math/kernel.ts'
import { kernelSummer } from '../../src/math/kernel-sums.ts'
import type { Inputs, Measure } from '../../src/model/measure.ts'
import type { Space } from '../../src/model/space.ts'
import type { Vector } from '../../src/model/vector.ts'
import { environment, kernelParameter } from '../../src/measures/spatial/environment.ts'
import { agree } from './agree.ts'
import { kunststadt, type SpatialCase } from './spatial-cases.ts'

/** PySAL's kernels that are ours at another height, with the factor. Its gaussian one is cut off at the bandwidth. */
const heights = { triangular: ['triangular', 1], boxcar: ['uniform', 1], bisquare: ['biweight', 15 / 16] } as const
const cutGaussian = (bandwidth: number): Kernel => ({
  weigh(squared, count) {
    for (let i = 0; i < count; i++) {
      const z = Math.sqrt(squared[i]!) / bandwidth
      squared[i] = z <= 1 ? Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI) : 0
    }
  },
  reach: bandwidth,
})
export const pysalKernels = ['triangular', 'boxcar', 'bisquare', 'gaussian'] as const
type PysalKernel = (typeof pysalKernels)[number]

type Profiles = Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, number>>>>>>

/** What PySAL answers for the first group of a folder: kernel, class, bandwidth. */
export const pysalProfiles = (folder: URL): Profiles =>
  JSON.parse(readFileSync(new URL('expected/pysal_multiscalar.json', folder), 'utf8')).profiles

const kernelNumber = (name: string) => kernelParameter.options!.findIndex((option) => option.name === name)

/**
 * Surroundings as PySAL counts them: all areas, the own one with weight 1 beside kernels that begin lower, each count
 * rounded to whole persons, half to even.
 */
export function countedByPysal(
  vectors: readonly Vector[],
  space: Space,
  kernel: PysalKernel,
  bandwidth: number,
): readonly Vector[] {
  if (bandwidth === 0) return vectors
  const [name, height] = kernel === 'gaussian' ? ['', 1] : heights[kernel]
  const everywhere = Array.from(space.x, () => 1)
  const around =
    kernel === 'gaussian'
      ? kernelSummer(space.x, space.y, cutGaussian(bandwidth), everywhere)(vectors)
      : environment(space, everywhere, vectors, { bandwidth, kernel: kernelNumber(name) })
  return around.map((sums, k) =>
    Array.from(sums, (sum, i) => halfToEven(vectors[k]![i]! + height * (sum - vectors[k]![i]!))),
  )
}

function asPysal({ group, other, total, space }: SpatialCase['map'], kernel: PysalKernel, bandwidth: number) {
  const [g, o, t] = countedByPysal([group, other, total], space, kernel, bandwidth)
  return { group: g!, other: o!, total: t! }
}

/** What is a hair off a half by the order of a sum is a half. */
function halfToEven(value: number): number {
  const [down, part] = [Math.floor(value), value - Math.floor(value)]
  if (Math.abs(part - 0.5) > 1e-9) return Math.round(value)
  return down % 2 === 0 ? down : down + 1
}

/** Tries a measure on PySAL's surroundings: `name` its class, `counts` how that class sees the rest. */
export function agreesWithPysal(
  of: Measure<'group' | 'other' | 'total'>,
  name: string,
  { map }: SpatialCase,
  profiles: Profiles,
  counts: (around: Pick<Inputs, 'group' | 'other' | 'total'>) => Pick<Inputs, 'group' | 'other' | 'total'> = (x) => x,
) {
  describe.each(pysalKernels)('PySAL segregation 2aa26d8, %s', (kernel) => {
    it.each(Object.entries(profiles[kernel]![name]!))('agrees within %s m', (metres, want) =>
      agree(of.compute(counts(asPysal(map, kernel, Number(metres) / 1000))), want),
    )
  })
}

/** Σⱼ K(dᵢⱼ) vⱼ over all pairs, as it is written down, for inhabited areas. */
export const biweightSums = ({ total, space: { x, y } }: Pick<Inputs, 'total' | 'space'>, v: Vector, b: number) =>
  Array.from(total, (t, i) =>
    t === 0
      ? 0
      : Array.from(v).reduce((sum, value, j) => {
          const z = Math.hypot(x[i]! - x[j]!, y[i]! - y[j]!) / b
          return z < 1 ? sum + (1 - z * z) ** 2 * value : sum
        }, 0),
  )

/** Tries what every surface measure must be: the measure `of` of surroundings that are neither rounded nor cut. */
export function laidOverSurroundings(
  surface: Measure<'group' | 'other' | 'total' | 'space'>,
  of: Measure<'group' | 'other' | 'total'>,
) {
  describe.each(kunststadt)('kunststadt-64, $name, surroundings', ({ map }) => {
    it.each([0.7, 1, 2.5])('is the measure of sums over all pairs within %d km', (bandwidth) => {
      const [group, other, total] = [map.group, map.other, map.total].map((v) => biweightSums(map, v, bandwidth))
      agree(surface.compute(map, { bandwidth }), of.compute({ group: group!, other: other!, total: total! }))
    })
    it('is the measure itself where nothing else is near', () =>
      agree(surface.compute(map, { bandwidth: 0.01 }), of.compute(map)))
    it('does not round: counts in thousands give the same', () => {
      const thousands = (v: Vector) => Array.from(v, (n) => n / 1000)
      const less = { group: thousands(map.group), other: thousands(map.other), total: thousands(map.total) }
      agree(surface.compute({ ...less, space: map.space }, { bandwidth: 2 }), surface.compute(map, { bandwidth: 2 }))
    })
    it('changes with bandwidth and kernel', () => {
      const values = [0, 1, 2, 3, 4, 5].map((kernel) => surface.compute(map, { bandwidth: 2, kernel }))
      expect(new Set([...values, surface.compute(map)]).size).toBe(7)
    })
  })
}
