import type { Finding } from '../model/finding.ts'
import type { Observations } from '../model/observations.ts'
import type { IndexScore } from '../model/score.ts'
import { statusCode, statuses } from '../model/status.ts'
import { year } from '../model/year.ts'
import type { Text } from '../model/text.ts'
import type { Member, Plan } from '../plan/plan.ts'
import { exclusions } from '../prepare/exclusions.ts'
import { assess, whyNot } from './assess-index.ts'
import { dynamicsOf, type Dynamics } from './dynamics.ts'
import type { Gathered } from './gather.ts'
import { joined } from './joined.ts'
import { unassessable } from './unassessable.ts'
import type { Observed } from './observed.ts'

export interface IndexResult {
  readonly scores: readonly IndexScore[]
  /** Standardised members by Berichtsjahr and indicator, changes among them. */
  readonly z: ReadonlyMap<number, ReadonlyMap<string, Float64Array>>
  /** Changes over the years, where the index makes them itself. */
  readonly changes: readonly Observations[]
  readonly findings: readonly Finding[]
}

/** One social index over all its Berichtsjahre: status, Dynamik and both in one sign, area by area. */
export function socialIndex(id: string, plan: Plan, gathered: Gathered, observed: Observed): IndexResult {
  const index = plan.index[id]!
  const scores: IndexScore[] = []
  const z = new Map<number, Map<string, Float64Array>>()
  const changes: Observations[] = []
  const findings: Finding[] = []
  for (const y of index.years) {
    const frame = gathered.frames.get(y)!
    const now = observed.get(y)!
    const reasons = exclusions([...plan.areas.exclude, ...index.exclude], frame)
    const status = assess(plan, index, index.status, now, index.classes, (i) => !reasons[i])
    const missing = whyNot(plan, index.status, now, reasons, frame)
    const dynamics = dynamicsOf(plan, index, y, observed, status)
    changes.push(...dynamics.changes)
    findings.push(...unassessable(id, y, status, index.status, 'status'))
    if (dynamics.assessed) findings.push(...unassessable(id, y, dynamics.assessed, dynamics.members, 'dynamics'))
    z.set(y, new Map([...status.z, ...(dynamics.assessed?.z ?? [])]))
    frame.units.forEach((unit, i) => {
      const assessed = status.pool[i] === 1
      const klasse = status.klasse[i] ?? null
      const moved = dynamics.assessed?.klasse[i] ?? null
      const guess = assessed ? guessed(now, index.status, dynamics, moved !== null, i) : null
      scores.push({
        raum: unit.id,
        name: unit.name,
        ebene: plan.areas.level,
        year: year(y),
        index: id,
        value: status.value[i]!,
        sum: assessed ? status.sum[i]! : NaN,
        rank: status.rank[i]!,
        klasse,
        dynamicsValue: dynamics.assessed?.value[i] ?? NaN,
        dynamicsSum: dynamics.assessed?.pool[i] === 1 ? dynamics.assessed.sum[i]! : NaN,
        dynamics: moved,
        combined: klasse && moved ? klasse.sign + moved.sign : '',
        status: assessed ? 'ok' : statuses[missing[i]?.status ?? statusCode.absent]!,
        note: missing[i]?.note ?? joined(guess, moved ? null : dynamics.note(i)),
        estimated: guess !== null,
      })
    })
  }
  return { scores, z, changes, findings }
}

/** What of an index rests on estimates, in words: the status, or only the change. */
function guessed(
  now: ReadonlyMap<string, Observations>,
  members: readonly Member[],
  { changes }: Dynamics,
  moved: boolean,
  i: number,
): Text | null {
  if (members.some(({ id }) => now.get(id)?.estimated?.[i] === 1))
    return { de: 'geschätzt (Umsteigeschlüssel)', en: 'estimated (crosswalk)' }
  if (moved && changes.some(({ estimated }) => estimated?.[i] === 1))
    return { de: 'Dynamik geschätzt (Umsteigeschlüssel)', en: 'dynamics estimated (crosswalk)' }
  return null
}
