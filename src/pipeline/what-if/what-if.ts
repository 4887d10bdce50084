import { attentionOf, type Attention } from '../../model/attention.ts'
import { AtlasError, fail } from '../../model/error.ts'
import { alone, type Crew } from '../../model/crew.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { nearest } from '../../model/nearest.ts'
import { pick } from '../../model/pick.ts'
import type { RankCertainty } from '../../model/score.ts'
import type { Counted } from '../../model/scan.ts'
import type { Text } from '../../model/text.ts'
import type { Klasse } from '../../model/klasse.ts'
import type { Plan } from '../../plan/plan.ts'
import { gather } from '../gather/gather.ts'
import { observeApart } from '../segregation/observe-apart.ts'
import { loose } from '../social-index/loose.ts'
import { runIndex, type IndexRun } from '../social-index/social-index.ts'
import { weigh } from '../gather/weigh.ts'
import { dynamicsNoise, noise, type Certainties, type Noise } from './noise.ts'
import { varied, type WhatIf } from './varied.ts'
import { hasErrors } from '../../model/has-errors.ts'

/** Where an area stands in one of the two computations; NaN and null where it is not assessed. */
export interface Place {
  readonly value: number
  readonly rank: number
  readonly klasse: Klasse | null
  readonly dynamics: Klasse | null
  /** Whether it lies in one of the classes that ask for attention. */
  readonly attention: boolean
  /** How far small counts leave rank and class open, and those of the Dynamik; null where nothing was drawn. */
  readonly certainty: RankCertainty | null
  readonly dynamicsCertainty: RankCertainty | null
}

export interface Shift {
  readonly raum: string
  readonly name: string
  readonly before: Place
  readonly after: Place
  /** Whether a change of class lies within what small counts leave open; null where none changes or nothing was drawn. */
  readonly within: boolean | null
  /** The same of a change of the class of the Dynamik. */
  readonly dynamicsWithin: boolean | null
}

export interface WhatIfAnswer {
  readonly index: string
  readonly label: Text
  readonly year: number
  readonly asked: WhatIf
  /** Names of indicators and sub-indices by id. */
  readonly parts: Readonly<Record<string, Text>>
  readonly high: 'burden' | 'resource'
  /** Labels of the classes that ask for attention, before and after. */
  readonly attention: { readonly before: Attention['classes']; readonly after: Attention['classes'] }
  /** Every area, in the order of their keys. */
  readonly shifts: readonly Shift[]
  readonly noise: Noise
  readonly dynamicsNoise: Noise
  /** Whether the Dynamik stays as it is, because its changes were delivered. */
  readonly dynamicsStay: boolean
  /** Mean number of places that areas move. */
  readonly meanShift: number
  readonly findings: readonly Finding[]
}

/** Computes an index of the plan as it is and as it would be, from what may be shown, and compares its last Berichtsjahr. */
export async function whatIf(
  plan: Plan,
  files: Files,
  id: string | null,
  asked: WhatIf,
  counted: readonly Counted[] = [],
  crew: Crew = alone,
): Promise<WhatIfAnswer> {
  const name = chosen(plan, id)
  const index = pick(plan.index, name)
  const year = index.years.at(-1)!
  const other: Plan = { ...plan, index: { ...plan.index, [name]: varied(name, index, asked) } }
  const gathered = await gather(plan, files, counted)
  const { observed, findings: found } = observeApart(plan, gathered)
  const findings = [...gathered.findings, ...weigh(found, plan.checks)]
  stopAt(findings)
  const [before, after] = [plan, other].map((one) => {
    const made = runIndex(name, one, gathered, observed)
    stopAt(weigh(made.findings, plan.checks))
    return made
  }) as [IndexRun, IndexRun]
  const { high } = index.chain
  const lists = {
    before: ruleOf(before, year, high, index.attention),
    after: ruleOf(after, year, high, index.attention),
  }
  const { certainty, findings: unsure, ...open } = noise(plan, name, [before, after], year, gathered, observed, crew)
  const moving = dynamicsNoise(plan, name, [before, after], year, gathered, observed, crew)
  const shifts = gathered.frames.get(year)!.units.map((unit, i): Shift => {
    const [was, is] = [
      placeOf(before, year, i, lists.before, [certainty[0], moving.certainty[0]]),
      placeOf(after, year, i, lists.after, [certainty[1], moving.certainty[1]]),
    ]
    return {
      raum: unit.id,
      name: unit.name,
      before: was,
      after: is,
      within: withinNoise(was, is),
      dynamicsWithin: withinNoise(moved(was), moved(is)),
    }
  })
  const places = shifts.map((one) => Math.abs(one.after.rank - one.before.rank)).filter((one) => !Number.isNaN(one))
  return {
    index: name,
    label: index.label,
    year,
    asked,
    parts: {
      ...Object.fromEntries(index.chain.indicators.map((one) => [one.id, pick(plan.indicators, one.id).label])),
      ...index.groups,
    },
    high,
    attention: { before: lists.before.classes, after: lists.after.classes },
    shifts,
    noise: open,
    dynamicsNoise: { draws: moving.draws, undrawn: moving.undrawn, ...(moving.rests && { rests: moving.rests }) },
    dynamicsStay: index.dynamics?.kind === 'given' && asked.weights.size + asked.without.length > 0,
    meanShift: places.reduce((a, b) => a + b, 0) / places.length,
    findings: [...findings, ...weigh([...unsure, ...moving.findings], plan.checks)],
  }
}

const ruleOf = (
  { status, dynamics }: IndexRun,
  year: number,
  high: 'burden' | 'resource',
  signs: readonly string[] | null,
): Attention =>
  attentionOf(status!.years.get(year)!.classes, dynamics.composite?.years.get(year)?.classes ?? [], high, signs)

type Classed = Pick<Place, 'klasse' | 'certainty'>

const moved = ({ dynamics, dynamicsCertainty }: Place): Classed => ({ klasse: dynamics, certainty: dynamicsCertainty })

/** Null where the class stays, or where nothing was drawn. */
const withinNoise = (before: Classed, after: Classed): boolean | null =>
  before.certainty === null || after.certainty === null || before.klasse?.number === after.klasse?.number
    ? null
    : loose(before, after)

function placeOf(
  { status, dynamics }: IndexRun,
  year: number,
  i: number,
  attention: Attention,
  [certainty, ofDynamics]: Certainties,
): Place {
  const own = status!.years.get(year)!
  const klasse = own.klasse[i] ?? null
  const change = dynamics.composite?.years.get(year)?.klasse[i] ?? null
  return {
    value: own.value[i]!,
    rank: own.rank[i]!,
    klasse,
    dynamics: change,
    attention: attention.holds(klasse, change),
    certainty: certainty.get(i) ?? null,
    dynamicsCertainty: ofDynamics.get(i) ?? null,
  }
}

function chosen(plan: Plan, id: string | null): string {
  const ids = Object.keys(plan.index)
  const list = { de: ids.join(', ') || 'keiner', en: ids.join(', ') || 'none' }
  if (id === null && ids.length === 1) return ids[0]!
  if (id !== null && ids.includes(id)) return id
  const [meant] = id === null ? [] : nearest(id, ids)
  throw fail(
    'ATL-0106',
    id === null
      ? { de: 'der Plan hat nicht genau einen Index', en: 'the plan has not exactly one index' }
      : { de: `unbekannter Index "${id}"`, en: `unknown index "${id}"` },
    {
      expected: { de: `--index mit einem von: ${list.de}`, en: `--index with one of: ${list.en}` },
      ...(meant !== undefined && { remedy: { de: `gemeint ist wohl ${meant}`, en: `did you mean ${meant}` } }),
    },
  )
}

function stopAt(findings: readonly Finding[]): void {
  if (hasErrors(findings)) throw new AtlasError(findings)
}
