import { allScores } from '../all-scores.ts'
import { changeInfos } from '../change/change-infos.ts'
import { socialIndex, type IndexResult } from '../social-index/social-index.ts'
import { finite } from './finite.ts'
import type { Change } from './change.ts'
import type { Explanation, IndicatorExplained, StandingExplained } from './explanation.ts'
import { explainIndicator } from './indicator.ts'
import { missingOf } from './missing-of.ts'
import { explainMember } from './member.ts'
import type { Place } from './place.ts'

/** An indicator, or a change of one, with its place among the areas of its level as the table of indicators has it. */
export function indicatorAlone(place: Place, asked: string, id: string, change: Change | null): Explanation {
  const { plan, year, raum, ebene, gathered, observed, upper } = place
  const now = explainIndicator(place, change?.of ?? id, year)
  const before = change && explainIndicator(place, change.of, year - change.over)
  // Ranges of ranks are of no use here, and take long
  const bare = Object.entries(plan.index).map(([name, index]) => [name, { ...index, reliability: null }] as const)
  const quick = { ...plan, index: Object.fromEntries(bare) }
  const indices = new Map(Object.keys(plan.index).map((name) => [name, socialIndex(name, quick, gathered, observed)]))
  const rows = allScores(quick, gathered, observed, upper, [...indices.values()]).filter(
    (row) => row.indicator === id && row.year === year && row.ebene === ebene,
  )
  const own = rows.find((row) => row.raum === raum.id)
  const info = change && changeInfos(plan).find((one) => one.id === id)!
  const ok = own?.status === 'ok'
  return {
    asked,
    raum: raum.id,
    name: raum.name,
    year,
    label: info?.label ?? now.label,
    high: null,
    method: null,
    status: own?.status ?? 'absent',
    note: own ? own.note : notInYear,
    excluded: null,
    missing: ok ? [] : missingOf(place, [{ id: change?.of ?? id }], year, change?.over ?? 0),
    part: null,
    dynamics: null,
    combined: '',
    development: null,
    holds: null,
    type: null,
    indicator: change ? null : now,
    change:
      change && ok
        ? {
            indicator: id,
            label: info!.label,
            unit: info!.unit,
            percent: change.percent,
            value: own.value,
            now,
            before: before!,
          }
        : null,
    standing: ok
      ? {
          rank: finite(own.rank),
          of: rows.filter((row) => !Number.isNaN(row.rank)).length,
          direction: plan.indicators[change?.of ?? id]!.direction,
          klasse: own.klasse,
          interval: own.interval ?? null,
          scaled: Number.isNaN(own.z) ? null : scaledIn(place, id, indices, { now, before }),
        }
      : null,
  }
}

/** The first index that puts it on a scale, and how. */
function scaledIn(
  { plan, gathered, year, raum }: Place,
  id: string,
  indices: ReadonlyMap<string, IndexResult>,
  explained: { now: IndicatorExplained; before: IndicatorExplained | null },
): StandingExplained['scaled'] {
  const i = gathered.frames.get(year)!.units.findIndex((unit) => unit.id === raum.id)
  for (const [index, { run }] of indices)
    for (const composite of [run?.status, run?.dynamics]) {
      const k = composite?.chain.indicators.findIndex((one) => one.id === id) ?? -1
      if (!composite || k < 0 || !composite.rows.years.includes(year)) continue
      const { direction } = plan.indicators[explained.now.indicator]!
      const part = {
        composite,
        year,
        directionOf: () => (direction === 'resource' ? direction : 'burden'),
        labelOf: () => explained.now.label,
        explain: () => explained,
        certainty: null,
      } as const
      const member = explainMember(part, k, composite.rows.span(year).first + i)
      return { index, label: plan.index[index]!.label, member }
    }
  return null
}

const notInYear = { de: 'für dieses Jahr nicht berechnet', en: 'not computed for this year' }
