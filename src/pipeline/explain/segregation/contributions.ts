import type { Frame } from '../../../model/frame.ts'
import { pick } from '../../../model/pick.ts'
import { finite } from '../finite.ts'
import type { Subject } from '../../city/subjects.ts'
import { cellsOn, type CellsOf } from '../cells.ts'
import type { SegregationAddress } from './address.ts'
import { columnsOfSubject } from './columns.ts'
import { beside } from './beside.ts'
import type { AreaExplained, SegregationExplained } from './explained.ts'
import { contributedIn } from '../../segregation/contributed.ts'
import { membersOf } from '../../segregation/members-of.ts'
import { mayTell, type ShownAreas } from '../../segregation/shown-areas.ts'
import { termOf } from './terms.ts'

export type Contributed = Pick<SegregationExplained, 'totals' | 'over' | 'kind' | 'half' | 'contributions' | 'unnamed'>

/** What every area that may be named has to do with a value, with its counts and their cells. */
export function contributed(
  from: CellsOf,
  { subject: asked, measure: { id, given }, level }: SegregationAddress,
  frame: Frame,
  shown: ShownAreas,
  as: (subject: Subject) => Subject = (subject) => subject,
): Contributed {
  const { plan, gathered } = from
  const made = contributedIn(plan, gathered, frame, asked, { id, given }, level, shown, as)
  if (made === null) return nothing
  const { measure, city, subject, usable, value, found } = made
  const inside = membersOf(frame, level, plan.areas.level)
  const columns = columnsOfSubject(asked)
  const counted = (name: string, areas: readonly number[]) =>
    areas.reduce((all, i) => all + (usable.has(i) ? pick(frame.numbers, name).values[i]! : 0), 0)
  const around = beside(measure, given, subject.inputs)
  const tellable = city.ids.flatMap((raum, at): AreaExplained[] => {
    const members = pick(inside, raum as string)
    const { name, areas } = members
    const told = areas.filter((i) => usable.has(i) && shown.at.has(i))
    if (!mayTell(shown, usable, level, members)) return []
    const contribution = found ? finite(found.ofArea.get(raum)!) : null
    const said = { de: termOf(id, subject.inputs, at, 'de'), en: termOf(id, subject.inputs, at, 'en') }
    return [
      {
        raum,
        name,
        counts: Object.fromEntries(columns.map((column) => [column, counted(column, areas)])),
        contribution,
        part: found?.kind === 'parts' && contribution !== null && value !== 0 ? contribution / value : null,
        term: said.de === null || said.en === null ? null : { de: said.de, en: said.en },
        neighbours:
          around?.(at).map((one) => {
            const key = city.ids[one.at]! as string
            return { raum: key, name: pick(inside, key).name, weight: one.weight }
          }) ?? null,
        cells: columns.flatMap((column) => told.flatMap((i) => cellsOn(from, frame, column, i))),
        areas: level === plan.areas.level ? null : { all: areas.length, shown: told.length },
      },
    ]
  })
  const named = new Set(tellable.map(({ raum }) => raum))
  const rows = tellable.map((one) => ({
    ...one,
    neighbours: one.neighbours?.filter(({ raum }) => named.has(raum)) ?? null,
  }))
  const others = city.ids.filter((raum) => !named.has(raum))
  return {
    totals: Object.fromEntries(columns.map((column) => [column, counted(column, [...usable])])),
    over: { whole: shown.whole, areas: city.ids.length, value: finite(value) },
    kind: found?.kind ?? null,
    half: found?.half?.every((raum) => named.has(raum)) ? found.half : null,
    contributions: [...rows].sort(
      (a, b) => Math.abs(b.contribution ?? 0) - Math.abs(a.contribution ?? 0) || (a.raum < b.raum ? -1 : 1),
    ),
    unnamed: {
      areas: others.length,
      contribution: found?.kind === 'parts' ? others.reduce((all, raum) => all + found.ofArea.get(raum)!, 0) : null,
    },
  }
}

/** Where nobody may be named, or several groups do not divide the city. */
export const nothing: Contributed = {
  totals: {},
  over: null,
  kind: null,
  half: null,
  contributions: [],
  unnamed: { areas: 0, contribution: null },
}
