import { pick } from '../../model/pick.ts'
import type { Frame } from '../../model/frame.ts'

/** An area of a level: its name, its place there, and the places in the frame of the base areas in it. */
export interface Members {
  readonly name: string
  readonly at: number
  readonly areas: readonly number[]
}

/** The areas of a level by key; on the base level each is its own. */
export function membersOf(frame: Frame, level: string, base: string): ReadonlyMap<string, Members> {
  const above = level === base ? null : pick(frame.levels, level)
  const units = above?.units ?? frame.units
  const within = units.map((): number[] => [])
  frame.units.forEach((_, i) => within[above ? above.parent[i]! : i]!.push(i))
  return new Map(units.map(({ id, name }, at) => [id as string, { name, at, areas: within[at]! }]))
}
