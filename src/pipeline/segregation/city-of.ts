import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import { rest } from '../city/subjects.ts'
import { raise } from '../../prepare/city/raise.ts'
import type { Placing } from './placing.ts'
import type { SubjectPlan } from './subject-plan.ts'
import { excess } from './too-large.ts'

export interface CityOf {
  readonly city: City
  /** Places of the areas whose counts are all there, and no group larger than all persons. */
  readonly usable: ReadonlySet<number>
  readonly findings: readonly Finding[]
}

/** The areas of a frame that have every count of a subject, as a city of the base level. */
export function cityOf(level: string, frame: Frame, subject: SubjectPlan, placing: Placing): CityOf {
  const { kind, counts, total } = subject
  const columns = [...counts, ...(total === null ? [] : [total])].map((name) => pick(frame.numbers, name))
  const counting = excess(subject, frame)
  const isUsable = (i: number) => columns.every(({ status }) => status[i] === statusCode.ok) && counting(i) === null
  const usable = frame.units.flatMap((_, i) => (isUsable(i) ? [i] : []))
  const groups = counts.map((name, k) => ({
    id: name,
    label: { de: name, en: name },
    count: Float64Array.from(usable, (i) => columns[k]!.values[i]!),
  }))
  const sums = usable.map((_, at) => groups.reduce((sum, { count }) => sum + count[at]!, 0))
  const all = total === null ? Float64Array.from(sums) : Float64Array.from(usable, (i) => columns.at(-1)!.values[i]!)
  const left = all.map((persons, at) => Math.max(0, persons - sums[at]!))
  const others = total !== null && kind === 'groups' ? [{ id: rest, label: { de: rest, en: rest }, count: left }] : []
  const ids = usable.map((i) => frame.units[i]!.id)
  const placed = placing(ids)
  return {
    city: {
      level,
      ids,
      total: all,
      groups: [...groups, ...others],
      space: placed?.value.space ?? null,
      contiguity: placed?.value.contiguity ?? null,
      centres: placed?.value.centres ?? null,
    },
    usable: new Set(usable),
    findings: placed?.findings ?? [],
  }
}

/** The city on a level of the frame; itself on the base level. */
export function onLevel(city: City, frame: Frame, level: string): City {
  const above = frame.levels.get(level)
  if (!above) return city
  const parentOf = new Map(frame.units.map((unit, i) => [unit.id as string, above.units[above.parent[i]!]!.id]))
  return raise(
    city,
    level,
    city.ids.map((id) => parentOf.get(id)!),
  )
}
