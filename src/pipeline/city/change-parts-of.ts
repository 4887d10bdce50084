import { changeAcrossBoundaries, changeOfInformation, structureByArea } from '../../measures/decomposition/index.ts'
import type { ChangeAcrossBoundaries } from '../../measures/decomposition/across-boundaries.ts'
import type { ChangeOfInformation, Way } from '../../measures/decomposition/change-of-information.ts'
import type { City } from '../../model/city.ts'
import type { Vector } from '../../model/vector.ts'
import { groupsOf } from './groups-of.ts'
import type { Subject } from './subjects.ts'

/** What the change of M between two tables comes from, in every way of telling the parts apart. */
export interface CityChangeParts {
  readonly level: string
  readonly group: string
  readonly reference: string
  /** With the effect of other boundaries apart where a crosswalk carried the earlier table: then `before` is on its own areas. */
  readonly ways: Readonly<Record<Way, ChangeOfInformation & Partial<Pick<ChangeAcrossBoundaries, 'boundaries'>>>>
  /** By area, what it adds to the structural part of `shapley`; areas of one table alone are not there. */
  readonly structural: ReadonlyMap<string, number>
}

/** Parts the change of M of every subject that both cities have. Areas are told by their keys, whatever their order. */
export function changePartsOf(
  now: City,
  then: City,
  subjectsOf: (city: City) => readonly Subject[],
  own: City | null = null,
): readonly CityChangeParts[] {
  const ids = [...new Set([...then.ids, ...now.ids])]
  const [place, earlier] = [position(now.ids), position(then.ids)]
  const spread = (vectors: readonly Vector[], at: ReadonlyMap<string, number>): readonly Vector[] =>
    vectors.map((vector) => Float64Array.from(ids, (id) => vector[at.get(id) ?? -1] ?? 0))
  const before = subjectsOf(then)
  const uncarried = own ? subjectsOf(own) : []
  return subjectsOf(now).flatMap((subject) => {
    const like = (one: Subject) => one.group === subject.group && one.reference === subject.reference
    const old = before.find(like)
    const home = uncarried.find(like)
    if (old === undefined) return []
    const [a, b] = [spread(groupsOf(old), earlier), spread(groupsOf(subject), place)]
    const way = (one: Way) =>
      home ? changeAcrossBoundaries(groupsOf(home), a, b, one) : changeOfInformation(a, b, one)
    return [
      {
        level: now.level,
        group: subject.group,
        reference: subject.reference,
        ways: { shapley: way('shapley'), km: way('km'), mrc: way('mrc') },
        structural: new Map(structureByArea(a, b).map(({ area, total }) => [ids[area]!, total])),
      },
    ]
  })
}

const position = (ids: readonly string[]): ReadonlyMap<string, number> => new Map(ids.map((id, i) => [id, i]))
