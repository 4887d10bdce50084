import { mean } from '../../math/mean.ts'
import { spread } from '../../math/spread.ts'
import type { Observations } from '../../model/observations.ts'
import type { Vector } from '../../model/vector.ts'
import type { Composite } from '../assess-index.ts'
import type { IndicatorExplained, PartExplained } from './explanation.ts'

interface PartOf {
  readonly composite: Composite
  readonly year: number
  /** Values of a member over all areas. */
  readonly valuesOf: (id: string) => Observations
  readonly directionOf: (id: string) => 'burden' | 'resource'
  readonly explain: (id: string) => { readonly now: IndicatorExplained; readonly before: IndicatorExplained | null }
}

/** How the value of an area came about, for a composite that was assessed. null where the area was not. */
export function explainPart(of: PartOf, i: number): PartExplained | null {
  const { chain, years } = of.composite
  const assessed = years.get(of.year)
  if (assessed?.pool[i] !== 1) return null
  const last = chain.steps.at(-1)
  const kind = last?.step === 'normalise' && last.method === 'z-sample' ? 'sample' : 'population'
  const over = (values: Vector) => Float64Array.from(values, (value, k) => (assessed.pool[k] === 1 ? value : NaN))
  const sums = over(assessed.sum)
  return {
    members: chain.indicators.map(({ id }) => {
      const within = over(of.valuesOf(id).values)
      const { now, before } = of.explain(id)
      return {
        ...now,
        direction: of.directionOf(id),
        weight: chain.weights[id]!,
        mean: mean(within),
        sd: spread(within, kind),
        z: assessed.z.get(id)![i]!,
        before,
      }
    }),
    sum: assessed.sum[i]!,
    again: chain.levels.at(-1)!.rescale ? { mean: mean(sums), sd: spread(sums, kind) } : null,
    value: assessed.value[i]!,
    rank: assessed.rank[i]!,
    klasse: assessed.klasse[i] ?? null,
    classes: assessed.classes,
    assessed: assessed.pool.reduce((n, mask) => n + mask, 0),
  }
}
