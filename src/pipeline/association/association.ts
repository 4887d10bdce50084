import { localMeasures, measures } from '../../measures/measures.ts'
import type { AssociationInfo, AssociationLocal, AssociationScore } from '../../model/association.ts'
import type { City } from '../../model/city.ts'
import type { Finding } from '../../model/finding.ts'
import type { NeighboursInfo } from '../../model/measure-info.ts'
import { pick } from '../../model/pick.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { Plan } from '../../plan/plan.ts'
import { linkFindings } from '../city/link-findings.ts'
import { linksOf } from '../city/links-of.ts'
import { neighboursInfo } from '../city/neighbours-info.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { infoOf } from '../segregation/infos.ts'
import { localOf } from './local-of.ts'
import { placesOf, type LevelPlace } from './places.ts'
import { scoreOf } from './score-of.ts'

export interface Association {
  readonly scores: readonly AssociationScore[]
  readonly local: readonly AssociationLocal[]
  readonly info: AssociationInfo
  readonly findings: readonly Finding[]
}

/**
 * How alike neighbouring areas are in the indicators that the plan names, on its levels, in every Berichtsjahr that
 * stands on its own areas: counts shared out by a crosswalk make neighbours alike. From rows that may be shown alone, so
 * nothing withheld comes back; areas without a value are left out with their links. null where the plan does not ask.
 */
export function association(plan: Plan, gathered: Gathered, rows: readonly IndicatorScore[]): Association | null {
  const asked = plan.association
  if (!asked) return null
  const scores: AssociationScore[] = []
  const local: AssociationLocal[] = []
  const findings: Finding[] = []
  const links = new Map<string, { indicators: string[]; info: NeighboursInfo }>()
  const last = plan.years.at(-1)!
  for (const year of plan.years.filter((one) => !gathered.crosswalks.get(one))) {
    const places = placesOf(plan, gathered, year)
    findings.push(...places.findings)
    for (const indicator of asked.indicators)
      for (const place of places.value) {
        const own = rowsOf(rows, indicator, year, place.level)
        const shown = own.filter(({ status }) => status === 'ok')
        if (shown.length === 0) continue
        scores.push(...asked.measures.flatMap((one) => scoreOf(one, shown, place, asked) ?? []))
        local.push(...asked.local.flatMap((one) => localOf(one, own, place, asked)))
        for (const one of linksOf(cityOf(shown, place), [
          ...asked.measures.map(({ id, given }) => ({ measure: pick(measures, id), given })),
          ...asked.local.map(({ id, given }) => ({ measure: pick(localMeasures, id), given })),
        ])) {
          findings.push(...linkFindings(one, editionOf(plan, year).file, place.level === plan.areas.level))
          if (year !== last) continue
          const info = neighboursInfo(
            one.told,
            shown.map(({ raum, name }) => ({ id: raum, name })),
          )
          const key = JSON.stringify(info)
          links.set(key, { info, indicators: [...(links.get(key)?.indicators ?? []), indicator] })
        }
      }
  }
  return {
    scores,
    local,
    info: {
      indicators: asked.indicators,
      measures: asked.measures.map(({ id, given }) => infoOf(pick(measures, id), given)),
      local: asked.local.map(({ id, given }) => infoOf(pick(localMeasures, id), given)),
      neighbours: [...links.values()],
      draws: asked.draws,
      seed: asked.seed,
    },
    findings,
  }
}

/** The rows of an indicator on a level in a year, be there a value or not. */
export const rowsOf = (
  rows: readonly IndicatorScore[],
  indicator: string,
  year: number,
  level: string,
): readonly IndicatorScore[] =>
  rows.filter((row) => row.indicator === indicator && row.year === year && row.ebene === level)

/** A level as a city in which every area with a value counts once. */
function cityOf(shown: readonly IndicatorScore[], { level, ids, space, contiguity }: LevelPlace): City {
  const has = new Set<string>(shown.map(({ raum }) => raum))
  return { level, ids, total: ids.map((id) => Number(has.has(id))), groups: [], space, contiguity, centres: null }
}
