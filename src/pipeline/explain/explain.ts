import { fail } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Frame } from '../../model/frame.ts'
import { nearest } from '../../model/nearest.ts'
import type { Counted } from '../../model/scan.ts'
import { statusCode, statuses } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import { changeId } from '../../plan/change-id.ts'
import type { Plan } from '../../plan/plan.ts'
import { gather, type Gathered } from '../gather.ts'
import { certaintyOf } from '../index-certainty.ts'
import { methodWords } from '../method-words.ts'
import { observeAll } from '../observe-all.ts'
import type { Observed } from '../observed.ts'
import { runIndex } from '../social-index.ts'
import { weigh } from '../weigh.ts'
import { whyNot } from '../why-not.ts'
import { AtlasError } from '../../model/error.ts'
import type { Explanation } from './explanation.ts'
import { columnsOf, explainIndicator } from './indicator.ts'
import { explainPart } from './part.ts'
import { rawCells, type RawCells } from './raw-cells.ts'

interface Place {
  readonly plan: Plan
  readonly gathered: Gathered
  readonly frames: ReadonlyMap<number, Frame>
  readonly observed: Observed
  readonly raw: RawCells
  readonly year: number
  readonly i: number
}

/**
 * How a published value came about: `index/area` or `indicator/area` in one Berichtsjahr, computed again from plan and
 * files down to the delivered cells. Speaks of nothing that may not be shown. Throws an AtlasError for a name, an area
 * or a year that is not there, and for everything a run would stop at.
 */
export async function explain(
  plan: Plan,
  files: Files,
  asked: string,
  year: number,
  counted: readonly Counted[] = [],
): Promise<Explanation> {
  const [id = '', raum = ''] = asked.split('/')
  const known = [...Object.keys(plan.index), ...Object.keys(plan.indicators)]
  if (!known.includes(id)) throw unknown(asked, id, known)
  const gathered = await gather(plan, files, counted)
  const { observed, findings } = observeAll(plan, gathered)
  const all = [...gathered.findings, ...weigh(findings, plan.checks)]
  if (all.some(({ severity }) => severity === 'error')) throw new AtlasError(all)
  const frame = gathered.frames.get(year)!
  const ids = frame.units.map((unit) => unit.id as string)
  if (!ids.includes(raum)) throw unknown(asked, raum, ids)
  const members = Object.hasOwn(plan.index, id) ? membersOf(plan, id) : [id]
  const raw = await rawCells(plan, files, new Set(members.flatMap((one) => columnsOf(plan, one))))
  const place = { plan, gathered, frames: gathered.frames, observed, raw, year, i: ids.indexOf(raum) }
  return Object.hasOwn(plan.index, id) ? explainIndex(place, asked, id) : indicatorAlone(place, asked, id)
}

function indicatorAlone(place: Place, asked: string, id: string): Explanation {
  const indicator = indicatorAt(place, id, place.year)
  return {
    ...about(place, asked),
    label: indicator.label,
    high: null,
    method: null,
    status: indicator.status,
    note: indicator.note,
    part: null,
    dynamics: null,
    indicator,
  }
}

function explainIndex(place: Place, asked: string, id: string): Explanation {
  const { plan, observed, year, i, gathered } = place
  const index = plan.index[id]!
  const now = observed.get(year)!
  const { status, dynamics, excluded, findings } = runIndex(id, plan, gathered, observed)
  if (status === null || weigh(findings, plan.checks).some(({ severity }) => severity === 'error'))
    throw new AtlasError(findings)
  const own = status.years.get(year)
  const out = status.result.stage.out[(own ? status.rows.span(year).first : 0) + i]
  const why =
    own === undefined
      ? { status: statusCode.absent, note: otherYears }
      : own.pool[i] === 1
        ? null
        : whyNot(plan, index.chain.indicators, (name) => now.get(name)!, excluded(year)[i]!, out ?? null, i)
  const over = index.dynamics?.kind === 'over' ? index.dynamics.over : null
  const sources = new Map(
    index.chain.indicators.map((one) => [over === null ? one.id : changeId(one.id, over), one.id]),
  )
  const sourceOf = (name: string) => sources.get(name) ?? name
  const directionOf = (name: string) =>
    plan.indicators[sourceOf(name)]!.direction === 'resource' ? 'resource' : 'burden'
  const labelOf = (name: string): Text =>
    name === id ? index.label : (index.groups[name] ?? plan.indicators[sourceOf(name)]!.label)
  const shared = { year, directionOf, labelOf }
  const certain =
    index.reliability && own?.pool[i] === 1
      ? certaintyOf(plan, id, index.reliability, status, year, place.frames.get(year)!, now).areas.get(i)
      : undefined
  const before = (name: string) => (over === null ? null : indicatorAt(place, sourceOf(name), year - over))
  return {
    ...about(place, asked),
    label: index.label,
    high: index.chain.high,
    method: methodWords(index.chain),
    status: why === null ? 'ok' : statuses[why.status]!,
    note: why?.note ?? (dynamics.composite?.years.get(year)?.pool[i] === 1 ? null : dynamics.note(year, i)),
    part: explainPart(
      {
        ...shared,
        composite: status,
        explain: (name) => ({ now: indicatorAt(place, name, year), before: null }),
        certainty: certain ?? null,
      },
      i,
    ),
    dynamics:
      dynamics.composite &&
      explainPart(
        {
          ...shared,
          composite: dynamics.composite,
          explain: (name) => ({ now: indicatorAt(place, sourceOf(name), year), before: before(name) }),
          certainty: null,
        },
        i,
      ),
    indicator: null,
  }
}

const otherYears = { de: 'dieses Jahr gehört nicht zum Index', en: 'this year is not part of the index' }

const about = ({ frames, year, i }: Place, asked: string) => {
  const { id, name } = frames.get(year)!.units[i]!
  return { asked, raum: id, name, year }
}

/** The indicator of the same area in another Berichtsjahr: areas stand in the same order on one Gebietsstand. */
function indicatorAt({ plan, frames, observed, raw, year, i }: Place, id: string, at: number) {
  const raum = frames.get(year)!.units[i]!.id
  const frame = frames.get(at)!
  const there = frame.units.findIndex((unit) => unit.id === raum)
  return explainIndicator(plan, id, observed.get(at)!.get(id)!, frame, there, raw)
}

/** Indicators whose cells an explanation of the index may name. */
function membersOf(plan: Plan, id: string): readonly string[] {
  const { chain, dynamics } = plan.index[id]!
  return [...chain.indicators, ...(dynamics?.kind === 'given' ? dynamics.chain.indicators : [])].map((one) => one.id)
}

function unknown(asked: string, part: string, known: readonly string[]): AtlasError {
  const [meant] = nearest(part, known)
  return fail(
    'ATL-0001',
    { de: `"${asked}": "${part}" gibt es nicht`, en: `"${asked}": there is no "${part}"` },
    {
      expected: {
        de: 'Index oder Indikator, Schrägstrich, Schlüssel des Raums',
        en: 'index or indicator, slash, key of the area',
      },
      ...(meant !== undefined && { remedy: { de: `gemeint ist wohl ${meant}`, en: `did you mean ${meant}` } }),
    },
  )
}
