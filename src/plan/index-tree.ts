import type { Text } from '../model/text.ts'
import type { Group } from './schema/chain/groups.ts'
import type { IndexSpec } from './with-preset.ts'

/** An indicator in its place, and where the plan says so. */
export interface Placed {
  readonly id: string
  readonly parent: string
  readonly weight: number
  readonly path: readonly PropertyKey[]
}

/** A sub-index in its place. */
export interface PlacedGroup extends Placed {
  readonly label: Text
}

export interface IndexTree {
  readonly indicators: readonly Placed[]
  readonly groups: readonly PlacedGroup[]
  /** Levels of aggregation: 1 where all indicators stand under the index itself. */
  readonly levels: number
  /** The level on which the parts of a sub-index, or of the index, are drawn together: 0 over indicators. */
  readonly heights: ReadonlyMap<string, number>
}

/** Indicators and sub-indices of the index `id`, in the order of the plan. */
export function indexTree(id: string, { status, groups }: IndexSpec): IndexTree {
  const indicators: Placed[] = []
  const placed: PlacedGroup[] = []
  const take = (parent: string, list: Group['indicators'], path: readonly PropertyKey[]) =>
    list.forEach((member, i) => indicators.push({ ...member, parent, path: [...path, i] }))
  const heights = new Map<string, number>()
  const visit = (parent: string, own: Readonly<Record<string, Group>>, path: readonly PropertyKey[]): number => {
    const height = Object.entries(own).reduce((most, [name, group]) => {
      const at = [...path, name]
      placed.push({ id: name, parent, weight: group.weight, label: group.label ?? { de: name, en: name }, path: at })
      take(name, group.indicators, [...at, 'indicators'])
      return Math.max(most, 1 + visit(name, group.groups, [...at, 'groups']))
    }, 0)
    heights.set(parent, height)
    return height
  }
  take(id, status ?? [], ['index', id, 'status'])
  const height = visit(id, groups ?? {}, ['index', id, 'groups'])
  return { indicators, groups: placed, levels: height + 1, heights }
}
