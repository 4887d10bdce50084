import { hysteresis } from '../../measures/change/hysteresis.ts'
import { onBase } from '../../measures/change/on-base.ts'
import { trend } from '../../measures/change/trend.ts'
import { run } from '../../measures/composite/chain/run.ts'
import type { DevelopmentScore } from '../../model/development.ts'
import type { IndexScore } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Composite } from './assess.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { loose } from './loose.ts'
import type { IndexChains } from './social-index.ts'

/** Values on the scale of one year, by year and area. */
type Scaled = (year: number, area: string) => number

/**
 * What became of each assessed area since as many years before as the Dynamik looks back: only on the same areas, and not
 * where the Dynamik leaves an area out. None without a Dynamik that the index computes itself. A chain run for each year
 * that something is compared with.
 */
export function indexDevelopment(
  id: string,
  plan: Plan,
  { status, dynamics }: IndexChains,
  scores: readonly IndexScore[],
): DevelopmentScore[] {
  const rule = plan.index[id]!.dynamics
  if (rule?.kind !== 'over' || dynamics === null) return []
  const { years } = status.rows
  const byArea = new Map(scores.map((score) => [`${score.year} ${score.raum}`, score]))
  const scales = new Map<number, Scaled | null>()
  const scaleOf = (base: number) => {
    if (!scales.has(base)) scales.set(base, scaled(status, base))
    return scales.get(base)!
  }
  return dynamics.rows.years.flatMap((y) => {
    const since = y - rule.over
    if (!years.includes(since)) return []
    const along = years.filter((one) => one <= y && computedOn(plan, one) === computedOn(plan, y))
    const [base, first] = [scaleOf(since), scaleOf(along[0]!)]
    const moved = dynamics.years.get(y)!
    const { first: from, end } = dynamics.rows.span(y)
    return dynamics.rows.areas.slice(from, end).flatMap((area, i): DevelopmentScore[] => {
      const [now, before] = [byArea.get(`${y} ${area}`), byArea.get(`${since} ${area}`)]
      if (now?.status !== 'ok' || before?.status !== 'ok' || moved.pool[i] !== 1) return []
      const series = along.map((one) => first?.(one, area) ?? NaN)
      const { slope, acceleration } = trend(along, series)
      return [
        {
          raum: now.raum,
          name: now.name,
          ebene: now.ebene,
          year: year(y),
          index: id,
          since: year(since),
          before: before.klasse,
          now: now.klasse,
          values: { before: before.value, now: now.value, onEarlier: base?.(y, area) ?? NaN },
          relative: now.value - before.value,
          absolute: base ? base(y, area) - before.value : NaN,
          within: now.klasse?.number !== before.klasse?.number && small(now, before, status, y, rule.margin),
          series: along.map((one, k) => ({ year: one, value: series[k]! })),
          trend: slope,
          acceleration,
        },
      ]
    })
  })
}

/** Null where the index only compares the areas of one year. */
function scaled({ chain, data, rows }: Composite, base: number): Scaled | null {
  const spec = onBase(chain, base)
  if (spec === null) return null
  const { value } = run(spec, data)
  const at = new Map(rows.areas.map((area, i) => [`${rows.yearOf[i]} ${area}`, value[i]!]))
  return (y, area) => at.get(`${y} ${area}`) ?? NaN
}

/** Whether two classes are not to be told apart: by the draws of small counts, or by the margin that the plan allows. */
function small(now: IndexScore, before: IndexScore, { years }: Composite, y: number, margin: number | null): boolean {
  if (loose(now, before)) return true
  if (margin === null) return false
  const { held } = hysteresis([before.value, now.value], years.get(y)!.classes, [0, margin])
  return held[0] === held[1]
}
