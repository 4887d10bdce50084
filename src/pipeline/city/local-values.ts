import { clusters } from '../../measures/association/clusters.ts'
import { inhabited } from '../../measures/association/inhabited.ts'
import type { LinkValues } from '../../measures/association/links.ts'
import { spots } from '../../measures/association/spots.ts'
import type { Inputs, LocalMeasure, Values } from '../../model/measure.ts'
import type { Klasse } from '../../model/klasse.ts'
import { clusterClasses, spotClasses, type Mapped } from '../segregation/cluster-classes.ts'
import { parametersOf } from './measure-city.ts'

/** The value of an area, and what chance says to it where that is asked. */
export interface LocalValue {
  readonly value: number
  /** How often chance alone would do, for this area by itself, and raised for the many that are tested at once; NaN: not tested. */
  readonly p: number
  readonly q: number
  readonly klasse: Klasse | null
}

// With fewer draws p could not fall low enough to be found among many areas
const fewest = 999
/** Of the areas that are named at most this part is chance, on average. */
const level = 0.05

/**
 * A measure in every area. Local Moran gives the kind of cluster, tested by conditional permutation, local G hot and cold
 * spots by its z; both at a false discovery rate of 5 %.
 */
export function localValues(
  measure: LocalMeasure,
  given: Partial<Values<string>>,
  inputs: Inputs,
  chance: { readonly draws: number; readonly seed: number } | null,
  of: Mapped = 'share',
): readonly LocalValue[] {
  const values = measure.compute(inputs, given)
  if (measure.id === 'local-getis-ord')
    return spots(values, level).map(({ p, q, spot }, i) => ({
      value: values[i]!,
      p,
      q,
      klasse: spotClasses(spot, q, of),
    }))
  const plain = Array.from(values, (value): LocalValue => ({ value, p: NaN, q: NaN, klasse: null }))
  if (measure.id !== 'local-moran') return plain
  const set = parametersOf(measure, given) as unknown as LinkValues
  const { share, where, neighbours } = inhabited(inputs, set)
  const draws = { draws: Math.max(fewest, chance?.draws ?? 0), seed: chance?.seed ?? 1, level }
  clusters(share, neighbours, draws).forEach(({ p, q, cluster }, k) => {
    plain[where[k]!] = { value: values[where[k]!]!, p, q, klasse: clusterClasses(cluster, q, of) }
  })
  return plain
}
