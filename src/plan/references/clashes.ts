import { changeId } from '../change-id.ts'
import { indexTree } from '../index-tree.ts'
import type { Parts } from '../parts.ts'
import type { Problem } from '../problem.ts'
import { withPreset } from '../with-preset.ts'

/** Names that would stand for two things in the tables or in the layer. */
export const clashes = (parts: Parts): Problem[] => [...properties(parts), ...groups(parts), ...levels(parts)]

const clash = (path: readonly PropertyKey[], value: string, de: string, en: string): Problem => ({
  code: 'ATL-0107',
  path,
  at: 'key',
  value,
  found: { de, en },
})

/** Indices, typologies, indicators and the changes made of them share one list of property names, where - turns into _. */
function properties({ index, typology, indicators }: Parts): Problem[] {
  const seen = new Map<string, string>()
  const name = (id: string) => id.replaceAll('-', '_')
  for (const [id, spec] of Object.entries(index)) {
    const { dynamics } = withPreset(spec)
    if (dynamics && 'over' in dynamics)
      for (const member of indexTree(id, withPreset(spec)).indicators)
        seen.set(name(changeId(member.id, dynamics.over)), `index.${id}.dynamics`)
  }
  const made = Object.entries(indicators).flatMap(([id, { change }]) => {
    if (!change) return []
    const own = changeId(id, change.over, change.as)
    const other = seen.get(name(own))
    seen.set(name(own), `indicators.${id}.change`)
    return other === undefined
      ? []
      : clash(
          ['indicators', id, 'change'],
          own,
          `die Veränderung "${own}" bildet schon ${other}`,
          `the change "${own}" is made by ${other} already`,
        )
  })
  const entries = [
    ...Object.keys(index).map((id) => ['index', id] as const),
    ...Object.keys(typology).map((id) => ['typology', id] as const),
    ...Object.keys(indicators).map((id) => ['indicators', id] as const),
  ]
  const named = entries.flatMap((path) => {
    const id = path[1]
    const other = seen.get(name(id))
    seen.set(name(id), id)
    if (other === undefined) return []
    return other.startsWith('index.') || other.endsWith('.change')
      ? clash(
          path,
          id,
          `"${id}" heißt so wie die Veränderung, die ${other} bildet`,
          `"${id}" has the name of the change that ${other} makes`,
        )
      : clash(
          path,
          id,
          `"${id}" und "${other}" heißen in der Kartenebene gleich (${name(id)})`,
          `"${id}" and "${other}" bear the same name in the layer (${name(id)})`,
        )
  })
  return [...made, ...named]
}

/** A pair with the id of a group, and a pair that stands twice. */
function groups({ segregation }: Parts): Problem[] {
  const seen = new Set(Object.keys(segregation?.groups ?? {}))
  return (segregation?.pairs ?? []).flatMap((pair, i): Problem[] => {
    const id = Array.isArray(pair) ? pair.join(' : ') : pair.id
    const path = ['segregation', 'pairs', i, ...(Array.isArray(pair) ? [] : ['id'])]
    if (seen.has(id)) return [{ ...clash(path, id, `"${id}" steht zweimal da`, `"${id}" is there twice`), at: 'value' }]
    seen.add(id)
    return []
  })
}

/** A higher level with the name of the base level. */
function levels({ areas }: Parts): Problem[] {
  if (!areas || !Object.hasOwn(areas.levels, areas.base.level)) return []
  const { level } = areas.base
  return [
    clash(
      ['areas', 'levels', level],
      level,
      `"${level}" heißen schon die Räume selbst`,
      `"${level}" is the name of the areas themselves`,
    ),
  ]
}
