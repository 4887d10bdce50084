import type { IndicatorInfo, ProtectionInfo, Publication } from '../../model/publication.ts'
import { pick } from '../../model/pick.ts'
import type { IndicatorScore } from '../../model/score.ts'
import { year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import { reasons } from '../../protect/reasons.ts'
import { carriedInfos } from './carried-infos.ts'
import { changeInfos } from '../change/change-infos.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { indexInfo } from '../social-index/info.ts'
import { chanceWords, groupInfos, localInfos, measureInfos } from '../segregation/infos.ts'
import type { IndexChains } from '../social-index/social-index.ts'
import { shrunkWords } from './shrunk-words.ts'
import { sourceInfos } from './source-infos.ts'

/** Everything that stands around the numbers, taken from the plan and the measures' own metadata. */
export function publication(
  plan: Plan,
  gathered: Gathered,
  scores: readonly IndicatorScore[],
  indices: ReadonlyMap<string, IndexChains> = new Map(),
): Publication {
  const last = plan.years.at(-1)!
  const gebietsstand = editionOf(plan, last).gebietsstand
  const { units, levels } = gathered.frames.get(last)!
  return {
    title: plan.title,
    notice: plan.notice,
    publisher: plan.publisher,
    language: plan.language,
    years: plan.years.map(year),
    base: { id: plan.areas.level, label: plan.areas.label, gebietsstand, count: units.length },
    indicators: [...Object.keys(plan.indicators).map((id) => indicatorInfo(plan, id)), ...changeInfos(plan)],
    indices: Object.keys(plan.index).map((id) => indexInfo(plan, id, indices.get(id))),
    groups: groupInfos(plan.segregation),
    measures: measureInfos(plan.segregation),
    ...(plan.segregation?.inference && { segregationChance: chanceWords(plan.segregation.inference) }),
    ...((plan.segregation?.local ?? []).length > 0 && { localMeasures: localInfos(plan.segregation) }),
    sources: sourceInfos(plan),
    ebenen: plan.areas.levels.map(({ id, label }) => ({
      id,
      label,
      gebietsstand,
      count: pick(levels, id).units.length,
    })),
    protection: {
      minimumCount: plan.protect.minimumCount,
      denominators: plan.protect.denominators,
      secondary: plan.protect.secondary,
      withheld: withheldIn(scores),
    },
    carried: carriedInfos(plan, gathered),
    repaired: [...gathered.repaired].flatMap(([gebietsstand, one]) =>
      one.untangled > 0 || one.moved > 0 || one.turned > 0 ? [{ gebietsstand, ...one }] : [],
    ),
  }
}

/** What we withhold has a reason beside it, a change after the year that lacks; what the publisher withheld has none. */
function withheldIn(scores: readonly IndicatorScore[]): ProtectionInfo['withheld'] {
  const counts = new Map<string, { cells: number; others: number }>()
  for (const { indicator, status, note } of scores) {
    if (status !== 'secret' || !note) continue
    const { cells, others } = counts.get(indicator) ?? { cells: 0, others: 0 }
    counts.set(indicator, { cells: cells + 1, others: others + Number(note.de.endsWith(reasons.other.de)) })
  }
  return [...counts].map(([indicator, own]) => ({ indicator, ...own }))
}

function indicatorInfo(plan: Plan, id: string): IndicatorInfo {
  const { label, unit, direction, theme, value, shrink } = plan.indicators[id]!
  const formula =
    value.kind === 'published' ? value.column : `${summed(value.numerator)} / ${summed(value.denominator)}`
  const shrunk = shrink && shrunkWords(plan, shrink.toward)
  return {
    id,
    label,
    unit,
    direction,
    theme,
    formula,
    published: value.kind === 'published',
    ...(shrunk && { shrunk }),
  }
}

/** Columns added up, as a term of a fraction. */
const summed = (columns: readonly string[]): string => (columns.length === 1 ? columns[0]! : `(${columns.join(' + ')})`)
