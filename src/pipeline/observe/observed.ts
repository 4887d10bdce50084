import type { Observations } from '../../model/observations.ts'

/** Observations by Berichtsjahr and indicator. */
export type Observed = ReadonlyMap<number, ReadonlyMap<string, Observations>>
