import type { Crew } from '../../model/crew.ts'
import type { ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import { carriedOf } from '../observe/observe-all.ts'
import type { Observed } from '../observe/observed.ts'
import type { Composite } from './assess.ts'
import { certain, type CertaintyOf } from './certainty.ts'
import { countsOf, type Drawn } from './counts.ts'

/**
 * How far small counts leave ranks and classes of a Dynamik open: the counts of both years are drawn, each year by itself.
 * Who is counted in both makes the two go together, so that changes are a little firmer than this says.
 */
export function changeCertainty(
  plan: Plan,
  id: string,
  reliability: ReliabilityPlan,
  composite: Composite,
  y: number,
  over: number,
  gathered: Pick<Gathered, 'frames' | 'delivered' | 'crosswalks'>,
  observed: Observed,
  crew: Crew,
): CertaintyOf {
  const { districts } = reliability
  const members = plan.index[id]!.chain.indicators.map((one) => one.id)
  const of = (year: number, areas: readonly number[]) => {
    const level = districts === null ? undefined : gathered.frames.get(year)!.levels.get(districts)
    const carried = carriedOf(gathered, year)
    return members.map((one) => countsOf(plan, one, areas, observed.get(year)!.get(one)!, level, carried))
  }
  const draw = (areas: readonly number[]) => {
    const before = of(y - over, areas)
    return of(y, areas).map((now, k) => difference(now, before[k]!, [y, y - over]))
  }
  return certain(plan, id, reliability, composite, y, { members, draw }, crew)
}

/** Both years beside each other; the rate of an area is that of the first less that of the second, nothing where one lacks. */
export function difference(now: Drawn, before: Drawn, years: readonly [number, number]): Drawn {
  const n = now.counts.events.length
  const both = (a: ArrayLike<number>, b: ArrayLike<number>) => Float64Array.from([...Array.from(a), ...Array.from(b)])
  const parts = Array.from({ length: now.made.areas }, (_, i) => {
    const [own, then] = [partsOf(now, i), partsOf(before, i)]
    if (own.length === 0 || then.length === 0) return []
    return [...own, ...then.map(({ from, share }) => ({ from: n + from, share: -share }))]
  })
  const start = new Int32Array(parts.length + 1)
  parts.forEach((own, i) => (start[i + 1] = start[i]! + own.length))
  const all = parts.flat()
  // each year has a law of its own, as a district has where the plan asks for it
  const districtsOf = ({ districts, counts }: Drawn, year: number) =>
    Array.from(counts.events, (_, i) => `${year} ${districts?.[i] ?? ''}`)
  return {
    counts: {
      events: both(now.counts.events, before.counts.events),
      persons: both(now.counts.persons, before.counts.persons),
    },
    made: {
      areas: parts.length,
      start,
      from: Int32Array.from(all, ({ from }) => from),
      share: Float64Array.from(all, ({ share }) => share),
    },
    districts: [...districtsOf(now, years[0]), ...districtsOf(before, years[1])],
  }
}

const partsOf = ({ made: { start, from, share } }: Drawn, i: number) =>
  Array.from({ length: start[i + 1]! - start[i]! }, (_, p) => ({
    from: from[start[i]! + p]!,
    share: share[start[i]! + p]!,
  }))
