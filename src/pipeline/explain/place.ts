import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Gathered } from '../gather/gather.ts'
import type { Observed } from '../observe/observed.ts'
import type { RawCells } from './raw-cells.ts'

/** What is asked about: one area of one level in one Berichtsjahr, with everything it may be explained from. */
export interface Place {
  readonly plan: Plan
  readonly gathered: Gathered
  readonly observed: Observed
  readonly upper: ReadonlyMap<string, Observed>
  readonly raw: RawCells
  readonly year: number
  readonly ebene: string
  readonly raum: Bezugsraum
}

/** The level of a place in some Berichtsjahr; `level` is null on the base level. */
export interface LayerAt {
  readonly units: readonly Bezugsraum[]
  readonly level: Level | null
  readonly observed: ReadonlyMap<string, Observations>
}

/** Null where the level is not there in that year. */
export function layerAt({ plan, gathered, observed, upper, ebene }: Omit<Place, 'raum' | 'raw'>, year: number) {
  const frame = gathered.frames.get(year)
  if (!frame) return null
  if (ebene === plan.areas.level) return { units: frame.units, level: null, observed: observed.get(year)! }
  const [level, own] = [frame.levels.get(ebene), upper.get(ebene)?.get(year)]
  return level && own ? { units: level.units, level, observed: own } : null
}
