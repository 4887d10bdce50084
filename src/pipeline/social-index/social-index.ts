import { alone, type Crew } from '../../model/crew.ts'
import type { Finding } from '../../model/finding.ts'
import type { Observations } from '../../model/observations.ts'
import type { IndexScore } from '../../model/score.ts'
import { statuses } from '../../model/status.ts'
import { year } from '../../model/year.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'
import type { Plan } from '../../plan/plan.ts'
import { exclusions } from '../../prepare/exclusions.ts'
import { assess, type Composite } from './assess.ts'
import { dynamicsOf, type Dynamics } from './dynamics.ts'
import type { Gathered } from '../gather/gather.ts'
import { certaintyOf, type CertaintyOf } from './certainty.ts'
import { changeCertainty } from './change-certainty.ts'
import type { IndexSources } from './data.ts'
import { editsOf } from './edits.ts'
import { indexRows } from './rows.ts'
import { joined } from '../observe/joined.ts'
import { carriedOf } from '../observe/observe-all.ts'
import type { Observed } from '../observe/observed.ts'
import { ofDynamics } from '../gather/votes-in.ts'
import { oneClass } from './one-class.ts'
import { nobody, unassessable } from './unassessable.ts'
import { whyNot } from './why-not.ts'

/** The chains of an index: of its status, and of its Dynamik where there is one. */
export interface IndexChains {
  readonly status: Composite
  readonly dynamics: Composite | null
}

export interface IndexResult {
  readonly scores: readonly IndexScore[]
  /** Normalised indicators by Berichtsjahr and indicator, changes among them. */
  readonly z: ReadonlyMap<number, ReadonlyMap<string, Float64Array>>
  /** Changes over the years, where the index makes them itself. */
  readonly changes: readonly Observations[]
  /** Null where the chain stopped. */
  readonly run: IndexChains | null
  readonly findings: readonly Finding[]
}

/** An index before it is written down: its chain and that of its Dynamik over all years. */
export interface IndexRun {
  /** Null where the chain stopped; `findings` say why. */
  readonly status: Composite | null
  readonly dynamics: Dynamics
  readonly excluded: (year: number) => readonly (Text | null)[]
  readonly findings: readonly Finding[]
}

/** Runs the chains of an index over all its Berichtsjahre. */
export function runIndex(
  id: string,
  plan: Plan,
  gathered: Pick<Gathered, 'frames' | 'votes'>,
  observed: Observed,
): IndexRun {
  const index = plan.index[id]!
  const { frames } = gathered
  const votes: Readonly<Record<string, Vector>> | null = gathered.votes.get(id) ?? null
  const reasons = new Map(
    [...frames].map(([y, frame]) => [y, exclusions([...plan.areas.exclude, ...index.exclude], frame)]),
  )
  const excluded = (y: number) => reasons.get(y)!
  const rows = indexRows(frames, index.years)
  const sources: IndexSources = {
    index,
    frames,
    votes,
    observed: (y, indicator) => observed.get(y)!.get(indicator)!,
    excluded,
  }
  const none: Dynamics = { composite: null, changes: [], findings: [], note: () => null }
  let status: Composite
  try {
    status = assess(index.chain, index.classes, rows, sources)
  } catch (error) {
    return { status: null, dynamics: none, excluded, findings: unassessable(id, error, index.chain, rows, sources) }
  }
  const dynamics = dynamicsOf(
    plan,
    id,
    index,
    frames,
    observed,
    status.years,
    gathered.votes.get(ofDynamics(id)) ?? votes,
    excluded,
  )
  const empty = index.years.filter((y) => !status.years.get(y)!.pool.includes(1)).map((y) => nobody(id, y))
  return {
    status,
    dynamics,
    excluded,
    findings: [...empty, ...oneClass(id, index.classes, status), ...dynamics.findings],
  }
}

/** One social index over all its Berichtsjahre: status, Dynamik and both in one sign, area by area. */
export const socialIndex = (
  id: string,
  plan: Plan,
  gathered: Gathered,
  observed: Observed,
  crew: Crew = alone,
): IndexResult => scoresOf(id, plan, runIndex(id, plan, gathered, observed), gathered, observed, crew)

/**
 * What an index that was run says of each area; rows in the order of its chain: years, and areas within them. Counts are
 * drawn for the years `drawn`, each by itself; all where none are named.
 */
export function scoresOf(
  id: string,
  plan: Plan,
  { status, dynamics, excluded, findings }: IndexRun,
  gathered: Pick<Gathered, 'frames'> & Partial<Pick<Gathered, 'delivered' | 'crosswalks'>>,
  observed: Observed,
  crew: Crew = alone,
  drawn: readonly number[] = plan.index[id]!.years,
): IndexResult {
  if (status === null) return { scores: [], z: new Map(), changes: [], run: null, findings }
  const index = plan.index[id]!
  const scores: IndexScore[] = []
  const z = new Map<number, Map<string, Float64Array>>()
  const unsure: Finding[] = []
  const ofYears = { frames: gathered.frames, carried: (y: number) => carriedIn(gathered, y) }
  const changing = (y: number): CertaintyOf | null => {
    const { dynamics: rule, reliability } = index
    const { composite } = dynamics
    return reliability && rule?.kind === 'over' && composite?.years.has(y)
      ? changeCertainty(plan, id, reliability, composite, y, rule.over, ofYears, observed, crew)
      : null
  }
  for (const y of index.years) {
    const now = observed.get(y)!
    const own = status.years.get(y)!
    const moved = dynamics.composite?.years.get(y) ?? null
    const { first } = status.rows.span(y)
    z.set(y, new Map([...own.z, ...(moved?.z ?? [])]))
    const frame = gathered.frames.get(y)!
    const certain =
      drawn.includes(y) && index.reliability
        ? certaintyOf(plan, id, index.reliability, status, y, frame, now, carriedIn(gathered, y), crew)
        : null
    unsure.push(...(certain?.findings ?? []))
    // where the counts of the year itself cannot be drawn, that is said of the status
    const moving = drawn.includes(y) && certain?.findings.length === 0 ? changing(y) : null
    unsure.push(...(moving?.findings ?? []))
    frame.units.forEach((unit, i) => {
      const assessed = own.pool[i] === 1
      const klasse = own.klasse[i] ?? null
      const change = moved?.klasse[i] ?? null
      const guess = assessed ? guessed(status, now, dynamics, y, moved?.pool[i] === 1, i) : null
      const why = assessed
        ? null
        : whyNot(
            plan,
            index.chain.indicators,
            (name) => now.get(name)!,
            excluded(y)[i]!,
            status.result.stage.out[first + i]!,
            i,
          )
      // what is done to every cell is in the method
      const edited = assessed ? editsOf(status, first + i).filter(({ edit }) => edit !== 'transformed') : []
      const [certainty, dynamicsCertainty] = [certain?.areas.get(i), moving?.areas.get(i)]
      scores.push({
        raum: unit.id,
        name: unit.name,
        ebene: plan.areas.level,
        year: year(y),
        index: id,
        value: own.value[i]!,
        sum: assessed ? own.sum[i]! : NaN,
        rank: own.rank[i]!,
        klasse,
        dynamicsValue: moved?.value[i] ?? NaN,
        dynamicsSum: moved?.pool[i] === 1 ? moved.sum[i]! : NaN,
        dynamics: change,
        combined: klasse && change ? klasse.sign + change.sign : '',
        status: why === null ? 'ok' : statuses[why.status]!,
        note: why?.note ?? joined(guess, moved?.pool[i] === 1 ? null : dynamics.note(y, i)),
        estimated: guess !== null,
        ...(edited.length > 0 && { edited }),
        ...(certainty && { certainty }),
        ...(dynamicsCertainty && { dynamicsCertainty }),
      })
    })
  }
  return {
    scores,
    z,
    changes: dynamics.changes,
    run: { status, dynamics: dynamics.composite },
    findings: [...findings, ...unsure],
  }
}

/** How a year was carried, where it was; a table that is all there is was not. */
const carriedIn = ({ frames, delivered, crosswalks }: Parameters<typeof scoresOf>[3], y: number) =>
  delivered && crosswalks ? carriedOf({ frames, delivered, crosswalks }, y) : null

/** What of an index rests on estimates, in words: the status, or only the change. */
function guessed(
  { chain }: Composite,
  now: ReadonlyMap<string, Observations>,
  { changes }: Dynamics,
  y: number,
  moved: boolean,
  i: number,
): Text | null {
  if (chain.indicators.some(({ id }) => now.get(id)!.estimated?.[i] === 1))
    return { de: 'geschätzt (Umsteigeschlüssel)', en: 'estimated (crosswalk)' }
  if (moved && changes.some(({ year: of, estimated }) => of === y && estimated?.[i] === 1))
    return { de: 'Dynamik geschätzt (Umsteigeschlüssel)', en: 'dynamics estimated (crosswalk)' }
  return null
}
