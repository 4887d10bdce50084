import { byKey, raumId, type Bezugsraum } from '../../../model/bezugsraum.ts'
import type { City } from '../../../model/city.ts'
import { weightKinds } from '../../../model/crosswalk.ts'
import type { Read } from '../../../model/delivery.ts'
import type { Files } from '../../../model/files.ts'
import type { Finding } from '../../../model/finding.ts'
import { statusCode } from '../../../model/status.ts'
import type { Text } from '../../../model/text.ts'
import type { Vector } from '../../../model/vector.ts'
import type { CrosswalkPlan } from '../../../plan/areas-plan.ts'
import { carryCounts } from '../../../prepare/crosswalk/carry-counts.ts'
import { estimated } from '../../../prepare/crosswalk/estimated.ts'
import { openCrosswalk } from '../../crosswalk/open-crosswalk.ts'
import type { LayerRequest } from '../../gather/layer-of.ts'
import { levelsOf } from './levels-of.ts'
import { readCity, type CityRead, type CityRequest } from './read-city.ts'
import type { ToldCity } from './told-city.ts'
import { hasErrors } from '../../../model/has-errors.ts'

/** A table to compare with: of an earlier year, or of another city. */
export interface CompareRequest {
  readonly file: string
  /** Its year in a series, which stands on the areas of the last one; null: it is no part of a series. */
  readonly year: number | null
  /** Where its areas lie; null: they are those of the table that is measured, or measures in space are left out. */
  readonly areas: LayerRequest | null
  /** Carries its counts to the areas of the table that is measured; null: they stay where they are. */
  readonly crosswalk: CrosswalkPlan | null
}

/** The other city on every level, as it is compared. */
export interface Other {
  readonly year: number | null
  readonly file: string
  /** Areas that the table is of, or is carried to. */
  readonly areas: number
  readonly levels: readonly City[]
  /** What a crosswalk did; null without. */
  readonly carried: Carried | null
  /** What the table says of counts where it does not say all, on its own areas; null where it does. */
  readonly told: ToldCity | null
}

export interface Carried {
  /** The city on its own areas. */
  readonly own: City
  /** Areas of the table that is measured whose counts are estimates, because old areas were parted. */
  readonly estimated: number
  readonly areas: number
  /** What the weights share out by. */
  readonly by: Text
}

/**
 * Reads the table to compare with. With a crosswalk its counts travel to the areas of `now`, whose higher levels and
 * places they get; its own areas need neither. Without, one of a series must be of the areas of `now`. Errors among the
 * findings mean: do not use it.
 */
export async function readOther(
  request: CityRequest,
  { file, year, areas, crosswalk }: CompareRequest,
  now: CityRead,
  files: Files,
): Promise<Read<Other | null>> {
  const apart = areas !== null || crosswalk !== null
  const { value, findings } = await readCity(
    {
      ...request,
      file,
      dated: request.dated && { column: request.dated.column, year: year! },
      areas: apart ? areas : request.areas,
      centres: apart ? [] : request.centres,
      by: crosswalk === null ? request.by : [],
    },
    files,
    areas === null ? undefined : { key: '--compare-areas-key', layer: '--compare-areas-layer' },
    year === null || apart ? null : now.units,
  )
  if (value === null || hasErrors(findings))
    return { value: null, findings: apart ? findings : findings.map((one) => areasElsewhere(one, year !== null)) }
  if (crosswalk === null)
    return {
      value: {
        year,
        file,
        areas: value.units.length,
        levels: levelsOf(value.city, value.parents),
        carried: null,
        told: value.told,
      },
      findings,
    }
  const opened = await openCrosswalk(crosswalk, files, { from: units(value.city.ids), to: units(now.city.ids) })
  const told = [...findings, ...opened.findings.map(uninhabited)]
  if (opened.value === null || hasErrors(told)) return { value: null, findings: told }
  const way = opened.value.crosswalk
  const from = new Map(value.city.ids.map((id, i) => [id, i]))
  const into = new Map(way.to.map(({ id }, i) => [id as string, i]))
  const carry = (counts: Vector): Float64Array => {
    const ordered = Float64Array.from(way.from, ({ id }) => counts[from.get(id)!]!)
    const cells = { values: ordered, status: new Uint8Array(ordered.length).fill(statusCode.ok) }
    const there = carryCounts(cells, way)
    return Float64Array.from(now.city.ids, (id) =>
      there.status[into.get(id)!] === statusCode.ok ? there.values[into.get(id)!]! : 0,
    )
  }
  const city: City = {
    ...now.city,
    total: carry(value.city.total),
    groups: value.city.groups.map((group) => ({ ...group, count: carry(group.count) })),
  }
  return {
    value: {
      year,
      file,
      areas: now.city.ids.length,
      levels: levelsOf(city, now.parents),
      carried: {
        own: value.city,
        estimated: estimated(way).reduce((sum, one) => sum + one, 0),
        areas: way.to.length,
        by: weightKinds[way.kind].label,
      },
      told: null,
    },
    findings: told,
  }
}

/** Keys unknown to the table that is measured may be those of other areas, which have options of their own. */
function areasElsewhere(finding: Finding, series: boolean): Finding {
  const other = finding.code === 'ATL-0301' || (series && finding.code === 'ATL-0302')
  if (!other || finding.severity !== 'error') return finding
  const [de, en] = series
    ? ['--crosswalk', '--crosswalk']
    : ['--compare-areas oder --crosswalk', '--compare-areas or --crosswalk']
  const before = (language: 'de' | 'en') => (finding.remedy ? `${finding.remedy[language]}; ` : '')
  return {
    ...finding,
    remedy: {
      de: `${before('de')}hat diese Tabelle andere Räume: ${de}`,
      en: `${before('en')}if this table has other areas: ${en}`,
    },
  }
}

const units = (ids: readonly string[]): Bezugsraum[] => [...ids].sort(byKey).map((id) => ({ id: raumId(id), name: id }))

/** An area that the crosswalk leads nobody to: not without value, but without persons. */
const uninhabited = (finding: Finding): Finding =>
  finding.code !== 'ATL-0343' || finding.severity === 'error'
    ? finding
    : {
        ...finding,
        found: {
          de: `der neue Raum ${finding.raum ?? ''} hat keine Zeile`,
          en: `the new area ${finding.raum ?? ''} has no row`,
        },
        consequence: { de: 'dort lebte vorher niemand', en: 'nobody lived there before' },
      }
