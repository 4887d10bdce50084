import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'
import { exclusions } from '../../prepare/exclusions.ts'
import type { Gathered } from '../gather/gather.ts'
import type { CarriedFrame } from './observe-carried.ts'
import { observeYear } from './observe-year.ts'
import type { Observed } from './observed.ts'
import { shrunken } from './shrunken.ts'

/** What may be shown of the indicators, with what was found on the way. */
export interface ObservedAll {
  /** On the base level. */
  readonly observed: Observed
  /** By higher level, the finest first. */
  readonly upper: ReadonlyMap<string, Observed>
  readonly findings: readonly Finding[]
}

/** Every indicator as it may be shown, by Berichtsjahr and id. */
export function observeAll(plan: Plan, gathered: Gathered): ObservedAll {
  const years = [...gathered.frames].map(([year, frame]) => {
    const reasons = exclusions(plan.areas.exclude, frame)
    return [year, observeYear(plan, frame, reasons, carriedOf(gathered, year))] as const
  })
  const levels = [...new Set(years.flatMap(([, { upper }]) => [...upper.keys()]))]
  return {
    observed: new Map(years.map(([year, { base }]) => [year, shrunken(plan, base, gathered.frames.get(year)!)])),
    upper: new Map(
      levels.map((level) => [level, new Map(years.map(([year, { upper }]) => [year, pick(upper, level)]))]),
    ),
    findings: years.flatMap(([, { findings }]) => findings),
  }
}

/** The frame of a Berichtsjahr with the crosswalk that carried it; null where it stands as delivered. */
export function carriedOf(
  { frames, delivered, crosswalks }: Pick<Gathered, 'frames' | 'delivered' | 'crosswalks'>,
  year: number,
): CarriedFrame | null {
  const crosswalk = crosswalks.get(year)
  return crosswalk ? { frame: frames.get(year)!, delivered: delivered.get(year)!, crosswalk } : null
}
