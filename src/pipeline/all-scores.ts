import type { Bezugsraum } from '../model/bezugsraum.ts'
import type { Observations } from '../model/observations.ts'
import { pick } from '../model/pick.ts'
import type { IndicatorScore } from '../model/score.ts'
import type { Plan } from '../plan/plan.ts'
import { declaredChanges } from './change/declared-changes.ts'
import type { Gathered } from './gather/gather.ts'
import { indicatorScores } from './classes/indicator-scores.ts'
import type { Observed } from './observe/observed.ts'
import type { IndexResult } from './social-index/social-index.ts'

interface Layer {
  readonly ebene: string
  readonly units: readonly Bezugsraum[]
  readonly indicators: ReadonlyMap<string, Observations>
  readonly changes: ReadonlyMap<string, Observations>
}

/**
 * The rows of all indicators and of their changes by Berichtsjahr, each on the base level and then on the higher ones.
 * Classes made of the values of the areas are classes of the base level; a sum has one where the plan declares the
 * boundaries. z-values are those of the index, which is about base areas alone.
 */
export function allScores(
  plan: Plan,
  { frames }: Gathered,
  observed: Observed,
  upper: ReadonlyMap<string, Observed>,
  indices: readonly IndexResult[],
): IndicatorScore[] {
  const changes = byYear([...indices.flatMap((index) => index.changes), ...declaredChanges(plan, observed)])
  const above = [...upper].map(([ebene, own]) => ({ ebene, own, changes: byYear(declaredChanges(plan, own)) }))
  const zOf = (indicator: string, year: number) =>
    indices.map(({ z }) => z.get(year)?.get(indicator)).find((z) => z !== undefined)
  return [...frames].flatMap(([year, frame]) => {
    const { level: base } = plan.areas
    const layers: Layer[] = [
      { ebene: base, units: frame.units, indicators: observed.get(year)!, changes: changes(year) },
      ...above.map(({ ebene, own, changes: ownChanges }) => ({
        ebene,
        units: pick(frame.levels, ebene).units,
        indicators: own.get(year)!,
        changes: ownChanges(year),
      })),
    ]
    const rows = (id: string, from: 'indicators' | 'changes') =>
      layers.flatMap((layer) => {
        const values = layer[from].get(id)
        if (!values) return []
        const { direction, classes, value, unit } =
          plan.indicators[from === 'indicators' ? id : id.replace(/_[dp]\d+$/, '')]!
        const own = from === 'indicators' && (layer.ebene === base || classes?.kind === 'breaks') ? classes : null
        const z = layer.ebene === base ? zOf(id, year) : undefined
        const share =
          from === 'indicators' && value.kind === 'rate' && !value.facilities && (unit === '%' || unit === '‰')
        return indicatorScores(values, layer.units, layer.ebene, direction, own, z, share ? value.per : null)
      })
    return [
      ...[...observed.get(year)!.keys()].flatMap((id) => rows(id, 'indicators')),
      ...[...changes(year).keys()].flatMap((id) => rows(id, 'changes')),
    ]
  })
}

/** Changes by their id, of one Berichtsjahr; of two with one id the last. */
const byYear = (list: readonly Observations[]) => (year: number) =>
  new Map(list.filter((change) => change.year === year).map((change) => [change.indicator, change]))
