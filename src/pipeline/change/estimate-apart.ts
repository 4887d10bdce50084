import type { Observations } from '../../model/observations.ts'

/** Whether the earlier value of an area is an estimate while the present one is none. */
export const estimateApart = (now: Observations, before: Observations, i: number): boolean =>
  (before.estimated?.[i] ?? 0) > (now.estimated?.[i] ?? 0)
