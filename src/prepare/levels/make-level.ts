import { byKey, raumId, type Bezugsraum } from '../../model/bezugsraum.ts'
import type { Level } from '../../model/level.ts'

/** A level from the key of each area's parent, in the order of the areas; a parent without a name is called by its key. */
export function makeLevel(id: string, parents: readonly string[], names: ReadonlyMap<string, string>): Level {
  const keys = [...new Set(parents)].sort(byKey)
  const place = new Map(keys.map((key, i) => [key, i]))
  const units = keys.map((key): Bezugsraum => ({ id: raumId(key), name: names.get(key) ?? key }))
  return { id, units, parent: Int32Array.from(parents, (key) => place.get(key)!) }
}
