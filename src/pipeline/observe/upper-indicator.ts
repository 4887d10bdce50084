import type { Frame } from '../../model/frame.ts'
import type { Level } from '../../model/level.ts'
import type { Observations } from '../../model/observations.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'
import { coarser } from '../../prepare/crosswalk/coarser.ts'
import { estimated } from '../../prepare/crosswalk/estimated.ts'
import { flag } from '../../prepare/crosswalk/flag.ts'
import { upperRate } from '../../prepare/levels/upper-rate.ts'
import { upperShare } from '../../prepare/levels/upper-share.ts'
import type { CarriedFrame } from './observe-carried.ts'

/**
 * An indicator on a higher level before anything of it is withheld: from the sums of its counts, of a published share
 * through the persons that the plan names as its proxy. Areas that are not assessed belong to it as well.
 */
export function upperIndicator(
  plan: Plan,
  observed: Observations,
  frame: Frame,
  level: Level,
  carried: CarriedFrame | null,
): Observations {
  const { value } = plan.indicators[observed.indicator]!
  if (value.kind === 'published') {
    const persons = value.proxy === null ? null : { ...pick(frame.numbers, value.proxy), name: value.proxy }
    return upperShare(observed, level, persons)
  }
  const above = upperRate(observed, level, value.per, carried !== null)
  return carried ? flag(above, estimated(coarser(carried.crosswalk, level))) : above
}
