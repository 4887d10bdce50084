import { checkScope } from '../../measures/composite/chain/check.ts'
import { firstStage, type Stage } from '../../measures/composite/chain/stage.ts'
import { take } from '../../measures/composite/chain/take.ts'
import type { Frame } from '../../model/frame.ts'
import type { Text } from '../../model/text.ts'
import type { TypologyPlan } from '../../plan/typology-plan.ts'
import { indexRows, type IndexRows } from '../social-index/rows.ts'
import type { Observed } from '../observe/observed.ts'
import { shownValues } from '../observe/shown-values.ts'

/** The indicators of a typology over all its years, an area in a year being a row. */
export interface Profiled {
  readonly rows: IndexRows
  /** As they may be shown, without the areas that lack one or are excluded. */
  readonly raw: Stage
  /** On their scale, high = burden. Throws where one has none. */
  readonly scaled: () => Stage
}

/** Throws ATL-0392 where a base year is not among the years. */
export function profiled(
  { indicators, normalise, base, years }: TypologyPlan,
  frames: ReadonlyMap<number, Frame>,
  observed: Observed,
  excluded: (year: number) => readonly (Text | null)[],
): Profiled {
  const rows = indexRows(frames, years)
  const data = {
    areas: rows.areas,
    years: rows.yearOf,
    columns: Object.fromEntries(
      indicators.map(({ id }) => [id, rows.column((year) => shownValues(observed.get(year)!.get(id)!))]),
    ),
    excluded: rows.years.flatMap(excluded),
  }
  for (const scope of [normalise.scope, base === null ? undefined : { base }]) checkScope(scope, data)
  const spec = {
    high: 'burden' as const,
    // A neutral indicator stands as it is
    indicators: indicators.map(({ id, direction }) => ({
      id,
      direction: direction === 'resource' ? direction : ('burden' as const),
      parent: '',
    })),
  }
  const raw = take(firstStage(spec, data), { step: 'screen', present: 1 })
  return { rows, raw, scaled: () => take(raw, normalise) }
}
