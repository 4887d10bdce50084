import type { Crew } from '../../model/crew.ts'
import { AtlasError } from '../../model/error.ts'
import type { Text } from '../../model/text.ts'
import { changeId } from '../../plan/change-id.ts'
import { indexDevelopment } from '../social-index/development.ts'
import { indexUncertainty } from '../social-index/uncertainty.ts'
import { methodWords } from '../social-index/method-words.ts'
import { runIndex, scoresOf } from '../social-index/social-index.ts'
import { yearsAlone } from '../social-index/years-alone.ts'
import { weigh } from '../gather/weigh.ts'
import type { Explanation } from './explanation.ts'
import { explainIndicator } from './indicator.ts'
import { excludedBy } from './excluded-by.ts'
import { missingOf } from './missing-of.ts'
import { explainPart } from './part.ts'
import type { Place } from './place.ts'
import { hasErrors } from '../../model/has-errors.ts'

const otherYears = { de: 'dieses Jahr gehört nicht zum Index', en: 'this year is not part of the index' }

/** An index in one area: status and Dynamik down to the cells, what became of it, and how firm it stands. */
export function explainIndex(place: Place, asked: string, id: string, crew: Crew): Explanation {
  const { plan, observed, year, gathered, raum } = place
  const index = plan.index[id]!
  const made = runIndex(id, plan, gathered, observed)
  const { status, dynamics, findings } = made
  const over = index.dynamics?.kind === 'over' ? index.dynamics.over : null
  // whether a class changed within noise is a matter of both years
  const drawn = over === null ? [year] : [year, year - over]
  const { scores, run } = scoresOf(id, plan, made, gathered, observed, crew, drawn)
  if (status === null || run === null || hasErrors(weigh(findings, plan.checks))) throw new AtlasError(findings)
  const i = gathered.frames.get(year)!.units.findIndex((unit) => unit.id === raum.id)
  const score = scores.find((one) => one.year === year && one.raum === raum.id)
  const sources = new Map(
    index.chain.indicators.map((one) => [over === null ? one.id : changeId(one.id, over), one.id]),
  )
  const sourceOf = (name: string) => sources.get(name) ?? name
  const directionOf = (name: string) =>
    plan.indicators[sourceOf(name)]!.direction === 'resource' ? 'resource' : 'burden'
  const labelOf = (name: string): Text =>
    name === id ? index.label : (index.groups[name] ?? plan.indicators[sourceOf(name)]!.label)
  const shared = { year, directionOf, labelOf }
  const before = (name: string) => (over === null ? null : explainIndicator(place, sourceOf(name), year - over))
  const own = <One extends { readonly year: number; readonly raum: string }>(list: readonly One[]) =>
    list.find((one) => one.year === year && one.raum === raum.id) ?? null
  // which question matters how much is nothing of one area
  const uncertainty = index.uncertainty && { ...index.uncertainty, sensitivity: null }
  const decided = indexUncertainty(
    id,
    { ...plan, index: { ...plan.index, [id]: { ...index, uncertainty } } },
    // how far places move is said of the last year
    yearsAlone(
      index,
      status,
      gathered.frames,
      index.years.filter((y, k) => y === year || k === index.years.length - 1),
    ),
    gathered.frames,
    crew,
  )
  const holds = own(decided.scores)
  const out = score?.status !== 'ok'
  const unmoved =
    index.dynamics === null || dynamics.composite?.years.get(year)?.pool[i] === 1
      ? []
      : index.dynamics.kind === 'over'
        ? missingOf(place, index.chain.indicators, year, index.dynamics.over)
        : missingOf(place, index.dynamics.chain.indicators, year)
  return {
    asked,
    raum: raum.id,
    name: raum.name,
    year,
    label: index.label,
    high: index.chain.high,
    method: methodWords(index.chain, labelOf),
    status: score?.status ?? 'absent',
    note: score ? score.note : otherYears,
    excluded: out ? excludedBy(place, index.exclude) : null,
    missing: out ? missingOf(place, index.chain.indicators, year) : unmoved,
    part: explainPart(
      {
        ...shared,
        composite: status,
        explain: (name) => ({ now: explainIndicator(place, name, year), before: null }),
        certainty: score?.certainty ?? null,
      },
      index.classes,
      i,
    ),
    dynamics:
      dynamics.composite &&
      explainPart(
        {
          ...shared,
          composite: dynamics.composite,
          explain: (name) => ({ now: explainIndicator(place, sourceOf(name), year), before: before(name) }),
          certainty: score?.dynamicsCertainty ?? null,
        },
        index.dynamicsClasses,
        i,
      ),
    combined: score?.combined ?? '',
    development: own(indexDevelopment(id, plan, run, scores, observed)),
    holds: holds && decided.info && { score: holds, info: decided.info },
    type: null,
    indicator: null,
    change: null,
    standing: null,
  }
}
