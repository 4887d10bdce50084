import { mean } from '../../math/mean.ts'
import { sum } from '../../math/sum.ts'
import type { Inputs, Measure, Values } from '../../model/measure.ts'
import { leaveOneOut } from './leave-one-out.ts'

export interface Jackknife {
  readonly observed: number
  readonly bias: number
  /** Observed less bias. */
  readonly corrected: number
  readonly error: number
  /** Value without each area, in the order of the areas; NaN where undefined, and not counted then. */
  readonly without: Float64Array
}

/**
 * How far a value hangs on single areas: each is left out in turn, inhabited ones counted. The standard error is that of
 * areas drawn from many such areas (Tukey 1958; Efron & Tibshirani 1993, chapter 11). Without random numbers.
 * O(n log n) where there is a short cut, else O(n · measure).
 */
export function jackknife<K extends keyof Inputs, P extends string>(
  measure: Measure<K, P>,
  inputs: Pick<Inputs, K>,
  parameters: Partial<Values<P>> = {},
): Jackknife {
  const observed = measure.compute(inputs, parameters)
  const without = leaveOneOut(measure, inputs, parameters)
  const { group, other, total, groups } = inputs as Partial<Inputs>
  const people = [total, group, other, ...(groups ?? [])].filter((v) => v !== undefined)
  const counted = without.filter((value, i) => !Number.isNaN(value) && people.some((v) => v[i] > 0))
  const n = counted.length
  const centre = mean(counted)
  const bias = (n - 1) * (centre - observed)
  return {
    observed,
    bias,
    corrected: observed - bias,
    error: n < 2 ? NaN : Math.sqrt(((n - 1) / n) * sum(counted, (value) => (value - centre) ** 2)),
    without,
  }
}
