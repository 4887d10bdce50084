import type { Finding } from '../model/finding.ts'
import type { Observations } from '../model/observations.ts'
import type { Plan } from '../plan/plan.ts'
import { exclusions } from '../prepare/exclusions.ts'
import type { Gathered } from './gather.ts'
import { observe } from './indicators.ts'
import type { CarriedFrame } from './observe-carried.ts'

/** Every indicator as it may be shown, by Berichtsjahr and id, with what was found on the way. */
export function observeAll(
  plan: Plan,
  gathered: Gathered,
): { readonly observed: ReadonlyMap<number, ReadonlyMap<string, Observations>>; readonly findings: Finding[] } {
  const observed = new Map<number, ReadonlyMap<string, Observations>>()
  const findings: Finding[] = []
  for (const [year, frame] of gathered.frames) {
    const reasons = exclusions(plan.areas.exclude, frame)
    const shown = Object.keys(plan.indicators).map((id) => {
      const read = observe(id, plan, frame, reasons, carriedOf(gathered, year))
      findings.push(...read.findings)
      return [id, read.value] as const
    })
    observed.set(year, new Map(shown))
  }
  return { observed, findings }
}

/** The frame of a Berichtsjahr with the crosswalk that carried it; null where it stands as delivered. */
export function carriedOf({ frames, delivered, crosswalks }: Gathered, year: number): CarriedFrame | null {
  const crosswalk = crosswalks.get(year)
  return crosswalk ? { frame: frames.get(year)!, delivered: delivered.get(year)!, crosswalk } : null
}
