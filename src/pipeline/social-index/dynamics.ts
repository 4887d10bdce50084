import type { Frame } from '../../model/frame.ts'
import type { Observations } from '../../model/observations.ts'
import { statusCode } from '../../model/status.ts'
import type { Text } from '../../model/text.ts'
import type { Vector } from '../../model/vector.ts'
import { changeId } from '../../plan/change-id.ts'
import type { IndexPlan } from '../../plan/index-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import { assess, type Assessed, type Composite } from './assess.ts'
import { changesOf } from './changes.ts'
import { computedOn } from '../gather/crosswalk-of.ts'
import { indexRows } from './rows.ts'
import type { IndexSources } from './data.ts'
import type { Observed } from '../observe/observed.ts'
import { unassessable } from './unassessable.ts'
import type { Finding } from '../../model/finding.ts'

/** The change of an index over its Berichtsjahre. */
export interface Dynamics {
  /** Null where there is nothing to compare in any year, or the chain stopped. */
  readonly composite: Composite | null
  readonly changes: readonly Observations[]
  readonly findings: readonly Finding[]
  /** Why an area that has a status has no Dynamik; null where the index has none at all. */
  note(year: number, i: number): Text | null
}

const never: Text = { de: 'die Bewertung fehlt', en: 'not assessed' }

/**
 * Dynamik over the areas that have a status: from published changes, or from the change of each indicator since
 * `over` years before, on the same areas only, and not where an area was excluded then.
 */
export function dynamicsOf(
  plan: Plan,
  id: string,
  index: IndexPlan,
  frames: ReadonlyMap<number, Frame>,
  observed: Observed,
  status: ReadonlyMap<number, Assessed>,
  votes: Readonly<Record<string, Vector>> | null = null,
  excluded: (year: number) => readonly (Text | null)[] = () => [],
): Dynamics {
  const rule = index.dynamics
  if (!rule) return { composite: null, changes: [], findings: [], note: () => null }
  const over = rule.kind === 'over' ? rule.over : 0
  const gaps = new Map(index.years.map((y) => [y, gap(plan, observed, y, over)]))
  const years = index.years.filter((y) => gaps.get(y) === null)
  const made = rule.kind === 'over' ? changesOf(index, rule, years, observed) : null
  const rows = indexRows(frames, years)
  /** Why an area was not to be assessed in the earlier year; null where it was. */
  const then = (y: number, i: number) => (over > 0 ? (excluded(y - over)[i] ?? null) : null)
  const sources: IndexSources = {
    index,
    frames,
    votes: votes && rule.kind === 'over' ? onChanges(votes, rule.over) : votes,
    observed: (y, indicator) => made?.of(y, indicator) ?? observed.get(y)!.get(indicator)!,
    excluded: (y) => Array.from(status.get(y)!.pool, (assessed, i) => (assessed === 1 ? then(y, i) : never)),
  }
  const note = (y: number, i: number): Text | null => {
    const reason = gaps.get(y)
    if (reason) return reason
    const before = y - over
    const out = then(y, i)
    if (out) return { de: `keine Dynamik: ${before}: ${out.de}`, en: `no dynamics: ${before}: ${out.en}` }
    return made?.apart(y, i)
      ? { de: `keine Dynamik: Wert ${before} ist geschätzt`, en: `no dynamics: the value for ${before} is an estimate` }
      : without(made ? index.chain.indicators : rule.chain.indicators, made ? [before, y] : [y], i)
  }
  const without = (indicators: readonly { readonly id: string }[], years: readonly number[], i: number): Text => {
    const gone = years.flatMap((one) =>
      indicators
        .filter(({ id: name }) => observed.get(one)!.get(name)!.status[i] !== statusCode.ok)
        .map(({ id: name }) => ({
          label: plan.indicators[name]!.label,
          of: years.length > 1 ? [String(one)] : [],
          why: observed.get(one)!.get(name)!.notes[i] ?? null,
        })),
    )
    if (gone.length === 0) return { de: 'keine Dynamik: hier nicht definiert', en: 'no dynamics: undefined here' }
    // one reason for all, such as that the area was too small then
    const [first] = gone
    const same = first!.why && gone.every(({ why, of }) => why?.de === first!.why!.de && of[0] === first!.of[0])
    const of = (parts: readonly string[]) => (parts.length === 0 ? '' : ` (${parts.join(': ')})`)
    const list = (l: 'de' | 'en') =>
      gone.map((one) => `${one.label[l]}${of([...one.of, ...(one.why ? [one.why[l]] : [])])}`).join('; ')
    return same && gone.length === indicators.length && first!.of.length > 0
      ? {
          de: `keine Dynamik: ${first!.of[0]}: ${first!.why!.de}`,
          en: `no dynamics: ${first!.of[0]}: ${first!.why!.en}`,
        }
      : { de: `keine Dynamik: ohne Wert: ${list('de')}`, en: `no dynamics: without a value: ${list('en')}` }
  }
  const changes = made?.all ?? []
  if (years.length === 0) return { composite: null, changes, findings: [], note }
  try {
    return { composite: assess(rule.chain, index.dynamicsClasses, rows, sources), changes, findings: [], note }
  } catch (error) {
    return { composite: null, changes, findings: unassessable(id, error, rule.chain, rows, sources), note }
  }
}

/** What was given to an indicator holds for its change. */
const onChanges = (votes: Readonly<Record<string, Vector>>, over: number) => ({
  ...votes,
  ...Object.fromEntries(Object.entries(votes).map(([id, points]) => [changeId(id, over), points])),
})

/** Why a year cannot be compared; null where it can. */
function gap(plan: Plan, observed: Observed, y: number, over: number): Text | null {
  if (over === 0) return null
  const before = y - over
  if (!observed.has(before))
    return {
      de: `keine Dynamik: ${before} gehört nicht zum Plan`,
      en: `no dynamics: ${before} is not part of the plan`,
    }
  if (computedOn(plan, before) === computedOn(plan, y)) return null
  const since = computedOn(plan, y).gebietsstand
  return {
    de: `keine Dynamik: ${before} galten andere Räume (Gebietsstand ${since})`,
    en: `no dynamics: other areas in ${before} (Gebietsstand ${since})`,
  }
}
