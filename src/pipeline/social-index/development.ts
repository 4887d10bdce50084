import { mean } from '../../math/mean.ts'
import { hysteresis } from '../../measures/change/hysteresis.ts'
import { onBase } from '../../measures/change/on-base.ts'
import { onOneScale } from '../../measures/change/one-scale.ts'
import { trend } from '../../measures/change/trend.ts'
import { run } from '../../measures/composite/chain/run.ts'
import type { DevelopmentScore } from '../../model/development.ts'
import type { IndexScore } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { estimateApart } from '../change/estimate-apart.ts'
import type { Composite } from './assess.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { loose } from './loose.ts'
import type { Observed } from '../observe/observed.ts'
import type { IndexChains } from './social-index.ts'

/** Values on the scale of one year, by year and area. */
type Scaled = (year: number, area: string) => number

/**
 * What became of each assessed area since as many years before as the Dynamik looks back: only on the same areas, and not
 * where the Dynamik leaves an area out. None without a Dynamik that the index computes itself. Where every year has a scale
 * of its own, a chain run for each year that something is compared with.
 */
export function indexDevelopment(
  id: string,
  plan: Plan,
  { status, dynamics }: IndexChains,
  scores: readonly IndexScore[],
  observed: Observed,
): DevelopmentScore[] {
  const rule = plan.index[id]!.dynamics
  if (rule?.kind !== 'over' || dynamics === null) return []
  const { years } = status.rows
  const byArea = new Map(scores.map((score) => [`${score.year} ${score.raum}`, score]))
  const oneScale = onOneScale(status.chain)
  const asPublished: Scaled = (y, area) => byArea.get(`${y} ${area}`)?.value ?? NaN
  const scales = new Map<number, Scaled | null>()
  const scaleOf = (base: number) => {
    if (oneScale) return asPublished
    if (!scales.has(base)) scales.set(base, scaled(status, base))
    return scales.get(base)!
  }
  const estimated = estimates(status.chain.indicators, observed)
  return dynamics.rows.years.flatMap((y) => {
    const since = y - rule.over
    if (!years.includes(since)) return []
    const along = years.filter((one) => one <= y && computedOn(plan, one) === computedOn(plan, y))
    const [base, first] = [scaleOf(since), scaleOf(along[0]!)]
    const moved = dynamics.years.get(y)!
    const { first: from, end } = dynamics.rows.span(y)
    const pairs = dynamics.rows.areas.slice(from, end).flatMap((area, i) => {
      const [now, before] = [byArea.get(`${y} ${area}`), byArea.get(`${since} ${area}`)]
      return now?.status === 'ok' && before?.status === 'ok' && moved.pool[i] === 1 ? [{ area, i, now, before }] : []
    })
    // on a scale of its own each year has a mean that stays
    const common = oneScale ? mean(pairs.map(({ now, before }) => now.value - before.value)) : 0
    return pairs.map(({ area, i, now, before }): DevelopmentScore => {
      const series = along.map((one) => ({
        year: one,
        value: rule.estimated === 'leave-out' && estimated.apart(y, one, i) ? NaN : (first?.(one, area) ?? NaN),
        estimated: estimated.at(one, i),
      }))
      const { slope, acceleration } = trend(
        along,
        series.map(({ value }) => value),
      )
      const earlier = { now: base?.(y, area) ?? NaN, before: base?.(since, area) ?? NaN }
      return {
        raum: now.raum,
        name: now.name,
        ebene: now.ebene,
        year: year(y),
        index: id,
        since: year(since),
        before: before.klasse,
        now: now.klasse,
        oneScale,
        values: { before: before.value, now: now.value, common, earlier },
        relative: now.value - before.value - common,
        absolute: earlier.now - earlier.before,
        within: now.klasse?.number !== before.klasse?.number && small(now, before, status, y, rule.margin),
        series,
        trend: slope,
        acceleration,
        estimated: [y, since, ...series.filter(({ value }) => !Number.isNaN(value)).map((one) => one.year)].some(
          (one) => estimated.at(one, i),
        ),
      }
    })
  })
}

/** Which areas rest on estimates in a year, and which do so only in the earlier of two. */
function estimates(indicators: Composite['chain']['indicators'], observed: Observed) {
  const of = (y: number) => indicators.map(({ id }) => observed.get(y)!.get(id)!)
  return {
    at: (y: number, i: number) => of(y).some((one) => one.estimated?.[i] === 1),
    apart(y: number, before: number, i: number) {
      const then = of(before)
      return of(y).some((now, k) => estimateApart(now, then[k]!, i))
    },
  }
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
  const { classes } = years.get(y)!
  const from = classes.findIndex(({ number }) => number === before.klasse?.number)
  const [held] = hysteresis([now.value], classes, margin, from).held
  return from >= 0 && held === from
}
