import { localMeasures, measures } from '../../measures/measures.ts'
import type { AssociationInfo, AssociationLocal, AssociationScore } from '../../model/association.ts'
import type { Finding } from '../../model/finding.ts'
import type { NeighboursInfo } from '../../model/measure-info.ts'
import { pick } from '../../model/pick.ts'
import type { IndicatorScore } from '../../model/score.ts'
import type { Plan } from '../../plan/plan.ts'
import { linkFindings } from '../city/link-findings.ts'
import { linksOf } from '../city/links-of.ts'
import { neighboursInfo } from '../city/neighbours-info.ts'
import { placeOf, type CityPlace } from '../city/read/place-of.ts'
import { editionOf } from '../gather/edition-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { infoOf } from '../segregation/infos.ts'
import { localOf } from './local-of.ts'
import { scoreOf } from './score-of.ts'

export interface Association {
  readonly scores: readonly AssociationScore[]
  readonly local: readonly AssociationLocal[]
  readonly info: AssociationInfo
  readonly findings: readonly Finding[]
}

/**
 * How alike neighbouring areas are in the indicators that the plan names, on the base level, in every Berichtsjahr that
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
  const known = new Map<string, CityPlace>()
  for (const year of plan.years.filter((one) => !gathered.crosswalks.get(one)))
    for (const indicator of asked.indicators) {
      const own = rows.filter(
        (row) => row.indicator === indicator && row.year === year && row.ebene === plan.areas.level,
      )
      const shown = own.filter(({ status }) => status === 'ok')
      const place = shown.length === 0 ? null : placed(year, shown)
      if (place === null) continue
      const found = asked.measures.flatMap((one) => scoreOf(one, shown, place, asked) ?? [])
      scores.push(...found)
      local.push(...asked.local.flatMap((one) => localOf(one, own, place, asked)))
      for (const one of linksOf(cityOf(shown, place), [
        ...asked.measures.map(({ id, given }) => ({ measure: pick(measures, id), given })),
        ...asked.local.map(({ id, given }) => ({ measure: pick(localMeasures, id), given })),
      ])) {
        findings.push(...linkFindings(one, editionOf(plan, year).file, true))
        if (year !== last) continue
        const info = neighboursInfo(
          one.told,
          shown.map(({ raum, name }) => ({ id: raum, name })),
        )
        const key = JSON.stringify(info)
        links.set(key, { info, indicators: [...(links.get(key)?.indicators ?? []), indicator] })
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

  /** Where the areas lie, once for the same ones; null without geometry. */
  function placed(year: number, shown: readonly IndicatorScore[]): CityPlace | null {
    const edition = editionOf(plan, year)
    const layer = gathered.areas.get(edition.gebietsstand)?.layer
    if (!layer) return null
    const ids = shown.map(({ raum }) => raum)
    const key = [edition.gebietsstand, ...ids].join(' ')
    const before = known.get(key)
    if (before) return before
    const read = placeOf(layer, ids, { file: edition.file, centres: [], tolerance: edition.tolerance })
    findings.push(...read.findings)
    known.set(key, read.value)
    return read.value
  }

  /** The areas with a value, as a city in which everybody counts once. */
  function cityOf(shown: readonly IndicatorScore[], { space, contiguity, centres }: CityPlace) {
    const ids = shown.map(({ raum }) => raum)
    return { level: plan.areas.level, ids, total: ids.map(() => 1), groups: [], space, contiguity, centres }
  }
}
