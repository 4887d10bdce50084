import { sum } from '../../math/sum.ts'
import type { Space } from '../../model/space.ts'
import type { Vector } from '../../model/vector.ts'
import { environment, type Surroundings } from './environment.ts'

/** What residents have around them, and the city beside it. Groups that nobody belongs to are left out. */
export interface MixAround {
  readonly residents: Float64Array
  /** Shares of each group in the city. */
  readonly shares: readonly number[]
  /** For each group its share in the surroundings of each area; 0 where nobody lives. */
  readonly around: readonly Float64Array[]
}

/** The shares of groups in the surroundings of all residents, after Reardon & O'Sullivan. O(pairs within reach) for each group. */
export function mixAround(groups: readonly Vector[], space: Space, surroundings: Surroundings): MixAround {
  const present = groups.filter((persons) => sum(persons) > 0)
  const residents = Float64Array.from(space.x, (_, i) => present.reduce((all, persons) => all + persons[i]!, 0))
  const near = environment(space, residents, present, surroundings)
  const all = residents.map((_, i) => near.reduce((together, persons) => together + persons[i]!, 0))
  return {
    residents,
    shares: present.map((persons) => sum(persons) / sum(residents)),
    around: near.map((persons) => persons.map((count, i) => (all[i] === 0 ? 0 : count / all[i]!))),
  }
}

/** The mean over residents of something about the mix around them, given as the shares of all groups. */
export function meanAround({ residents, around }: MixAround, of: (shares: readonly number[]) => number): number {
  const weighed = sum(residents, (t, i) => (t === 0 ? 0 : t * of(around.map((shares) => shares[i]!))))
  return weighed / sum(residents)
}
