import { shrunkenChange } from '../../measures/reliability/shrunken-change.ts'
import type { Crew } from '../../model/crew.ts'
import type { Frame } from '../../model/frame.ts'
import type { ReliabilityPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { CarriedFrame } from '../observe/observe-carried.ts'
import type { Observed } from '../observe/observed.ts'
import type { Composite } from './assess.ts'
import { certain, type CertaintyOf } from './certainty.ts'
import { countsOf, type Drawn } from './counts.ts'

/**
 * How far small counts leave ranks and classes of a Dynamik open: the counts of both years are drawn. By a beta-binomial law
 * changes are those that the counts leave when true ones differ between areas (`shrunkenChange`); as nobody is taken to be
 * counted in both years but whom the plan says (`again`), they are rather firmer than this says. By a binomial one they scatter around
 * those counted, which have the chance of both years in them already: in the outer classes areas look firmer than they are.
 */
export function changeCertainty(
  plan: Plan,
  id: string,
  reliability: ReliabilityPlan,
  composite: Composite,
  y: number,
  over: number,
  { frames, carried }: { readonly frames: ReadonlyMap<number, Frame>; carried(year: number): CarriedFrame | null },
  observed: Observed,
  crew: Crew,
): CertaintyOf {
  const { districts, law, again } = reliability
  const members = plan.index[id]!.chain.indicators.map((one) => one.id)
  const of = (year: number, areas: readonly number[]) => {
    const level = districts === null ? undefined : frames.get(year)!.levels.get(districts)
    return members.map((one) => countsOf(plan, one, areas, observed.get(year)!.get(one)!, level, carried(year)))
  }
  const draw = (areas: readonly number[]) => {
    const before = of(y - over, areas)
    return of(y, areas).map((now, k) => {
      const both = difference(now, before[k]!, [y, y - over])
      if (law === 'binomial') return both
      return { ...both, made: shrunkenChange(both.counts, both.made, both.districts, again[members[k]!]) }
    })
  }
  return certain(plan, id, reliability, composite, y, { members, draw }, crew)
}

/** Both years beside each other; the rate of an area is that of the first less that of the second, nothing where one lacks. */
export function difference(now: Drawn, before: Drawn, years: readonly [number, number]): Required<Drawn> {
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
