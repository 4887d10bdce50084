import { rank } from '../math/rank.ts'
import { classOf } from '../measures/classify/class-of.ts'
import { composite } from '../measures/composite/composite.ts'
import type { Frame } from '../model/frame.ts'
import type { Observations } from '../model/observations.ts'
import type { ClassInfo } from '../model/publication.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import type { IndexPlan, Member, Plan } from '../plan/plan.ts'

/** One composite over the areas of one Berichtsjahr: standardised members, their sum, the index, rank and class. */
export interface Assessed {
  readonly z: ReadonlyMap<string, Float64Array>
  readonly sum: Float64Array
  readonly value: Float64Array
  readonly rank: Float64Array
  readonly klasse: readonly (ClassInfo | null)[]
  /** 1 where the area is assessed. */
  readonly pool: Uint8Array
}

/**
 * Assesses the areas that have every member, are not excluded and are in `within`. The others get NaN and
 * count nowhere: not in means, not in spreads, not in ranks.
 */
export function assess(
  plan: Plan,
  index: IndexPlan,
  members: readonly Member[],
  observed: ReadonlyMap<string, Observations>,
  classes: readonly ClassInfo[],
  within: (i: number) => boolean,
  directionOf = (id: string) => plan.indicators[id]!.direction,
): Assessed {
  const columns = members.map(({ id }) => observed.get(id)!)
  const n = columns[0]!.values.length
  const pool = Uint8Array.from({ length: n }, (_, i) =>
    Number(within(i) && columns.every(({ status }) => status[i] === statusCode.ok)),
  )
  const { z, sum, value } = composite({
    columns: columns.map(({ values }) => values),
    directions: members.map(({ id }) => (directionOf(id) === 'resource' ? 'resource' : 'burden')),
    weights: members.map(({ weight }) => weight),
    normalise: index.normalise,
    aggregate: index.aggregate,
    restandardise: index.restandardise,
    pool,
  })
  return {
    z: new Map(members.map(({ id }, k) => [id, z[k]!])),
    sum,
    value,
    rank: rank(value),
    klasse: Array.from(value, (v) => classOf(v, classes)),
    pool,
  }
}

/** Why an area is not assessed: excluded, or the first member that it lacks. Null where it is. */
export function whyNot(
  plan: Plan,
  members: readonly Member[],
  observed: ReadonlyMap<string, Observations>,
  reasons: readonly (Text | null)[],
  frame: Frame,
): ({ readonly status: number; readonly note: Text } | null)[] {
  return frame.units.map((_, i) => {
    const reason = reasons[i]
    if (reason) return { status: statusCode.void, note: reason }
    for (const { id } of members) {
      const { status, notes } = observed.get(id)!
      if (status[i] === statusCode.ok) continue
      const label = plan.indicators[id]!.label
      const more = notes[i]
      return {
        status: status[i]!,
        note: {
          de: `${label.de}, ${more?.de ?? 'keine Angabe'}`,
          en: `${label.en}, ${more?.en ?? 'no value'}`,
        },
      }
    }
    return null
  })
}
