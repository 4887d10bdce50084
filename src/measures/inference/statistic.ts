import type { Inputs, Measure, Values } from '../../model/measure.ts'
import type { Vector } from '../../model/vector.ts'

/** A measure with its parameters set, as a function to be called many thousand times. */
export type Statistic = (inputs: Inputs) => number

/**
 * The computation of a measure for draws by lot: its own, or, for the indices that sums over areas make fast, a plain
 * loop. A loop agrees with the measure to about 1e-13, far within what draws scatter.
 */
export function statistic(measure: Measure, parameters: Partial<Values<string>> = {}): Statistic {
  const fast = loops[measure.id]
  return fast ?? ((inputs) => measure.compute(inputs, parameters))
}

const loops: Readonly<Record<string, Statistic>> = {
  dissimilarity: ({ group, other }) => distance(group, other),
  'segregation-index': ({ group, total }) => distanceFromRest(group, total),
}

function distance(group: Vector, other: Vector): number {
  const n = group.length
  let [G, O] = [0, 0]
  for (let i = 0; i < n; i++) {
    G += group[i]
    O += other[i]
  }
  if (G === 0 || O === 0) return NaN
  const [one, two] = [1 / G, 1 / O]
  let total = 0
  for (let i = 0; i < n; i++) total += Math.abs(group[i] * one - other[i] * two)
  return total / 2
}

function distanceFromRest(group: Vector, total: Vector): number {
  const n = group.length
  let [G, T] = [0, 0]
  for (let i = 0; i < n; i++) {
    G += group[i]
    T += total[i]
  }
  if (G === 0 || G === T) return NaN
  // |g/G − (t − g)/(T − G)| = |g T − t G| / (G (T − G))
  let sum = 0
  for (let i = 0; i < n; i++) sum += Math.abs(group[i] * T - total[i] * G)
  return sum / 2 / G / (T - G)
}
