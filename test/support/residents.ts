import type { Inputs } from '../../src/model/measure.ts'
import type { Vector } from '../../src/model/vector.ts'
import { kunststadt } from './spatial-cases.ts'
import { groupsCases, kunststadt as folder } from './multigroup-cases.ts'
import { biweightSums } from './surface-agrees.ts'

const { space } = kunststadt[0]!.map

/** Sets of groups of the invented city on its map: each group with the rest, and those of several. */
export const sets: readonly { readonly name: string; readonly inputs: Pick<Inputs, 'groups' | 'space'> }[] = [
  ...kunststadt.map(({ name, map: { group, other } }) => ({ name, inputs: { groups: [group, other], space } })),
  ...groupsCases(folder, '2021', '2023').map(({ name, groups }) => ({ name, inputs: { groups, space } })),
]

/** What each single resident has around, as it is written down: shares of the groups by the biweight kernel. */
export function residentsOf({ groups, space }: Pick<Inputs, 'groups' | 'space'>, bandwidth: number) {
  const total = Array.from(space.x, (_, i) => groups.reduce((sum, v) => sum + v[i]!, 0))
  const near = groups.map((v) => biweightSums({ total, space }, v, bandwidth))
  const T = total.reduce((a, b) => a + b)
  const city = groups.map((v) => Array.from(v).reduce((a, b) => a + b) / T)
  const areas = total.flatMap((t, i) => {
    const all = near.reduce((sum, v) => sum + v[i]!, 0)
    return t === 0 ? [] : [{ weight: t / T, i, shares: near.map((v) => v[i]! / all) }]
  })
  /** The mean over residents. */
  const mean = (of: (shares: readonly number[]) => number) =>
    areas.reduce((sum, { weight, shares }) => sum + weight * of(shares), 0)
  return { city, areas, mean }
}

/** A group and the rest, as a measure of one group wants them. */
export const asOne = ({ groups, space }: Pick<Inputs, 'groups' | 'space'>) => ({
  group: groups[0]!,
  total: Array.from(groups[0]!, (_, i) => groups.reduce((sum: number, v: Vector) => sum + v[i]!, 0)),
  space,
})
