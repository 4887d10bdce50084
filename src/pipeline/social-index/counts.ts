import { mixture, type Mixture } from '../../measures/reliability/mixture.ts'
import type { Counts } from '../../measures/reliability/rate-draws.ts'
import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CarriedFrame } from '../observe/observe-carried.ts'
import { rawIndicator } from '../observe/raw-indicator.ts'

/** What is drawn for one indicator, and how the rates of the assessed areas come from it. */
export interface Drawn {
  readonly counts: Counts
  readonly made: Mixture
  /** The level above each area that is drawn; not there where none is asked for. */
  readonly districts?: readonly string[]
}

/**
 * The counts behind an indicator in some areas: their own, or, in a year that was carried to other areas, those of the areas
 * of the delivery, which are whole persons, with the persons that came here. A gap of an index is made of nothing.
 */
export function countsOf(
  plan: Plan,
  id: string,
  areas: readonly number[],
  observed: Observations,
  level: Level | undefined,
  carried: CarriedFrame | null,
): Drawn {
  const { value } = plan.indicators[id]!
  // Facilities are counted anew where they stand
  const anew = carried === null || (value.kind === 'rate' && value.facilities === true)
  const from = anew ? observed : rawIndicator(id, plan, carried.frame, carried).delivered
  const parts = areas.map((i) => {
    if (observed.status[i] !== statusCode.ok) return []
    const own = anew ? [{ old: i, weight: 1 }] : carried.crosswalk.parts[i]!
    return own
      .map(({ old, weight }) => ({ old, persons: weight * from.denominator[old]! }))
      .filter(({ persons }) => persons !== 0)
  })
  const drawn = [...new Set(parts.flatMap((own) => own.map(({ old }) => old)))].sort((a, b) => a - b)
  const at = new Map(drawn.map((old, k) => [old, k]))
  const above = anew ? level : level && carried.delivered.levels.get(level.id)
  return {
    counts: {
      events: Float64Array.from(drawn, (i) => from.numerator[i]!),
      persons: Float64Array.from(drawn, (i) => from.denominator[i]!),
    },
    made: mixture(parts.map((own) => own.map(({ old, persons }) => ({ from: at.get(old)!, persons })))),
    ...(above && { districts: drawn.map((i) => above.units[above.parent[i]!]!.id) }),
  }
}
