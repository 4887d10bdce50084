import type { ChainData, ChainSpec } from '../../measures/composite/chain/spec.ts'
import type { Factor } from '../../measures/composite/robustness/factor.ts'
import { sensitivity, type ResultSensitivity } from '../../measures/composite/robustness/sensitivity.ts'
import type { Crew } from '../../model/crew.ts'
import type { IndexSensitivity } from '../../model/robustness.ts'
import type { Year } from '../../model/year.ts'

/** Bootstrap samples behind an interval. */
const again = 1000

/** Which of the open questions of an index moves its ranking and its classes in one Berichtsjahr, and by how much. */
export function indexSensitivity(
  spec: ChainSpec,
  data: ChainData,
  factors: readonly Factor[],
  year: Year,
  asked: {
    readonly sample: number
    readonly level: number
    readonly seed: number
    /** Rows of the year. */
    readonly among: { readonly first: number; readonly end: number }
    readonly classify?: (value: Float64Array) => ArrayLike<number>
  },
  crew: Crew,
): IndexSensitivity {
  const { sample, ...rest } = asked
  const got = sensitivity(spec, data, factors, { ...rest, size: sample, draws: again }, crew)
  const resultOf = (of: 'places' | 'classes', one: ResultSensitivity): IndexSensitivity['results'][number] => ({
    of,
    mean: one.result.subarray(0, 2 * sample).reduce((a, b) => a + b, 0) / (2 * sample),
    variance: one.variance,
    questions: factors.map(({ id, label }, f) => {
      const estimate = (kind: 'first' | 'total') => ({
        value: one[kind][f]!,
        low: one.intervals[kind].low[f]!,
        high: one.intervals[kind].high[f]!,
      })
      return { id, label, first: estimate('first'), total: estimate('total') }
    }),
  })
  return {
    year,
    runs: sample * (factors.length + 2),
    level: asked.level,
    results: [resultOf('places', got.places), ...(got.classes ? [resultOf('classes', got.classes)] : [])],
  }
}
