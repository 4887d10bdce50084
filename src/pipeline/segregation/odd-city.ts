import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { numbered } from '../../model/nouns.ts'
import { pick } from '../../model/pick.ts'
import { statusCode } from '../../model/status.ts'
import { alone, deserted, everybody, nobody } from '../../prepare/city/check-counts.ts'
import type { SubjectPlan } from './subject-plan.ts'

const named = 6

/**
 * Why measures of a subject are undefined or leave areas out, told beside their values: a group that nobody or everybody
 * belongs to (ATL-0360), persons in one area only (ATL-0361), areas without a count (ATL-0362; what its publisher
 * withholds is no such cell). `city` holds the areas with every count.
 */
export function oddCity(plan: SubjectPlan, frame: Frame, city: City): Finding[] {
  const { counts, total } = plan
  if (city.ids.length === 0) return [] // no values at all, which is told where they are missing
  const at = (name: string) => {
    const { file, header } = pick(frame.numbers, name).origin
    return { file, column: header, year: frame.year }
  }
  const groups = counts.flatMap((name, k): Finding[] => {
    const own = Array.from(city.groups[k]!.count)
    const words = own.every((persons) => persons === 0)
      ? nobody
      : plan.kind === 'rest' && own.every((persons, i) => persons === city.total[i])
        ? everybody
        : null
    return words === null ? [] : [{ code: 'ATL-0360', severity: 'warning', ...at(name), ...words }]
  })
  const inhabited = Array.from(city.total).filter((persons) => persons > 0).length
  const one: Finding[] =
    inhabited < 2
      ? [
          {
            code: 'ATL-0361',
            severity: 'warning',
            ...at(total ?? counts[0]!),
            ...(inhabited === 0 ? deserted : alone),
          },
        ]
      : []
  return [...groups, ...one, ...[...counts, ...(total === null ? [] : [total])].flatMap((name) => missing(name, frame))]

  function missing(name: string, { numbers, units }: Frame): Finding[] {
    const { status, origin } = pick(numbers, name)
    const absent = units.flatMap(({ id }, i) =>
      status[i] === statusCode.absent ? [{ id, line: origin.lines[i]! }] : [],
    )
    const [first] = absent
    if (first === undefined) return []
    const list =
      absent
        .slice(0, named)
        .map(({ id }) => id)
        .join(', ') + (absent.length > named ? ', …' : '')
    const areas = numbered(absent.length, 'raum')
    return [
      {
        code: 'ATL-0362',
        severity: 'info',
        ...at(name),
        ...(first.line > 0 && { row: first.line }),
        raum: first.id,
        found: { de: `${areas.de} ohne Anzahl: ${list}`, en: `${areas.en} without a count: ${list}` },
        consequence: {
          de: `die Maße der Gruppe lassen ${absent.length === 1 ? 'ihn' : 'sie'} aus`,
          en: `the measures of the group leave ${absent.length === 1 ? 'it' : 'them'} out`,
        },
      },
    ]
  }
}
