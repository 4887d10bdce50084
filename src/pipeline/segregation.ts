import { measures } from '../measures/measures.ts'
import type { Finding } from '../model/finding.ts'
import type { Frame } from '../model/frame.ts'
import type { Level } from '../model/level.ts'
import { pick } from '../model/pick.ts'
import { sufficient } from '../model/sufficient.ts'
import type { SegregationScore } from '../model/score.ts'
import { statusCode } from '../model/status.ts'
import type { Text } from '../model/text.ts'
import type { Vector } from '../model/vector.ts'
import type { GroupPlan, Plan } from '../plan/plan.ts'
import { upward } from '../prepare/levels.ts'
import { computedOn } from './crosswalk-of.ts'
import { editionOf } from './edition-of.ts'
import { joined } from './joined.ts'
import type { CarriedFrame } from './observe-carried.ts'

/** The reference that stands in the tables where a group is compared with everybody else. */
export const rest = 'rest'

/**
 * Every measure of every group on every level in one Berichtsjahr. All areas count, also those that are
 * not assessed, for their people live in the city; areas whose counts are missing are left out and named. A year
 * that was `carried` stays on the areas of its delivery unless the plan wants it otherwise: counts shared out by
 * weight make neighbours alike.
 */
export function segregation(
  plan: Plan,
  delivered: Frame,
  carried: CarriedFrame | null = null,
): { scores: SegregationScore[]; findings: Finding[] } {
  const scores: SegregationScore[] = []
  const findings: Finding[] = []
  if (!plan.segregation) return { scores, findings }
  const estimated = carried !== null && plan.segregation.areas === 'base'
  const frame = estimated ? carried.frame : delivered
  const ground = carried && areasOf(plan, frame.year, estimated)
  for (const group of plan.segregation.groups) {
    const against = 'total' in group.against ? group.against.total : group.against.other
    const [counted, compared] = [pick(frame.numbers, group.count), pick(frame.numbers, against)]
    const usable = frame.units.flatMap((_, i) =>
      counted.status[i] === statusCode.ok && compared.status[i] === statusCode.ok ? [i] : [],
    )
    findings.push(...larger(group, delivered))
    const restricted = (level: Level): Level => ({ ...level, parent: Int32Array.from(usable, (i) => level.parent[i]!) })
    const base = [usable.map((i) => counted.values[i]!), usable.map((i) => compared.values[i]!)] as const
    const note = joined(ground, leftOut(frame, new Set(usable)))
    for (const level of plan.segregation.levels) {
      const above = frame.levels.get(level)
      const [x, y] = above ? [upward(restricted(above), base[0]), upward(restricted(above), base[1])] : base
      const inputs = 'total' in group.against ? againstRest(x, y) : againstOther(x, y)
      for (const id of plan.segregation.measures) {
        if (id === 'segregation-index' && 'other' in group.against) continue // a pair has no rest
        const measure = pick(measures, id)
        if (!sufficient(measure, inputs)) throw new Error(`${id} needs what is not gathered here`)
        scores.push({
          year: frame.year,
          ebene: level,
          group: group.id,
          reference: 'total' in group.against ? rest : group.against.other,
          measure: id,
          value: measure.compute(inputs),
          expected: measure.expected?.(inputs) ?? NaN,
          areas: Array.from(inputs.total).filter((persons) => persons > 0).length,
          note: usable.length === 0 ? { de: 'keine Angaben', en: 'no data' } : note,
          estimated: estimated && usable.length > 0,
        })
      }
    }
  }
  return { scores, findings }
}

/** Which areas a carried year is computed on. */
function areasOf(plan: Plan, year: number, estimated: boolean): Text {
  const stand = (estimated ? computedOn(plan, year) : editionOf(plan, year)).gebietsstand
  return estimated
    ? {
        de: `umgerechnet auf den Gebietsstand ${stand}, geschätzt (Umsteigeschlüssel)`,
        en: `carried to the Gebietsstand ${stand}, estimated (crosswalk)`,
      }
    : { de: `auf dem Gebietsstand ${stand}, wie geliefert`, en: `on the Gebietsstand ${stand}, as delivered` }
}

const againstRest = (group: Vector, total: Vector) => ({
  group,
  total,
  other: Float64Array.from(total, (t, i) => t - group[i]!),
})
const againstOther = (group: Vector, other: Vector) => ({
  group,
  other,
  total: Float64Array.from(other, (o, i) => o + group[i]!),
})

function leftOut(frame: Frame, usable: ReadonlySet<number>): Text | null {
  const without = frame.units.filter((_, i) => !usable.has(i)).map(({ id }) => id)
  if (without.length === 0) return null
  const list = without.length > 5 ? `${without.slice(0, 5).join(', ')}, …` : without.join(', ')
  return without.length === 1
    ? { de: `1 Raum ohne Angabe ausgelassen (${list})`, en: `1 area without data left out (${list})` }
    : {
        de: `${without.length} Räume ohne Angabe ausgelassen (${list})`,
        en: `${without.length} areas without data left out (${list})`,
      }
}

function larger(group: GroupPlan, frame: Frame): Finding[] {
  if (!('total' in group.against)) return []
  const { total } = group.against
  const { origin, values: counted } = pick(frame.numbers, group.count)
  const compared = pick(frame.numbers, total).values
  return frame.units.flatMap((unit, i): Finding[] =>
    counted[i]! > compared[i]!
      ? [
          {
            code: 'ATL-0309',
            severity: 'error',
            file: origin.file,
            row: origin.lines[i]!,
            column: origin.header,
            raum: unit.id,
            year: frame.year,
            value: String(counted[i]),
            found: {
              de: `die Gruppe ${group.id} zählt ${counted[i]}, alle zusammen ${compared[i]} (${total})`,
              en: `the group ${group.id} counts ${counted[i]}, all together ${compared[i]} (${total})`,
            },
            expected: { de: `höchstens ${compared[i]}`, en: `at most ${compared[i]}` },
          },
        ]
      : [],
  )
}
