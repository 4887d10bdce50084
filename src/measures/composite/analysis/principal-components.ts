import { correlations } from '../../../math/correlations.ts'
import { eigen } from '../../../math/eigen.ts'
import { complete } from '../weight/complete.ts'

/** Principal components of indicators, the strongest first. */
export interface Components {
  /** Areas it rests on: those that have every indicator. */
  readonly areas: number
  /** Variance of each component in indicators: the scree. Those above 1 hold more than one indicator. */
  readonly eigenvalues: Float64Array
  /** Share of all variance, 0 to 1. */
  readonly explained: Float64Array
  /** Coefficients by component and indicator, of length 1; the largest of each component is positive. */
  readonly vectors: readonly Float64Array[]
  /** Correlation of each indicator with each component, by component. */
  readonly loadings: readonly Float64Array[]
}

/**
 * Principal components of the correlation matrix, each turned so that its largest loading is positive (of loadings equal
 * but for rounding: the first), over the areas that have all indicators. Throws where there
 * are no more areas than indicators, or an indicator does not vary. O(k² n + k³).
 */
export function principalComponents(ids: readonly string[], columns: readonly Float64Array[]): Components {
  const list = complete({ ids, columns })
  const { values, vectors } = eigen(correlations(list), ids.length)
  return {
    areas: list[0]!.length,
    eigenvalues: values,
    explained: values.map((value) => value / ids.length),
    vectors,
    loadings: vectors.map((vector, c) => vector.map((x) => x * Math.sqrt(Math.max(0, values[c]!)))),
  }
}
