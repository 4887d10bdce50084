import { sum } from '../../math/sum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import { estimated } from '../../prepare/crosswalk/estimated.ts'
import { roundTrip, type RoundTrip } from '../../prepare/crosswalk/round-trip.ts'
import { layerOf, type LayerRequest } from '../gather/layer-of.ts'
import { countsOf, type CountsRequest } from './counts-of.ts'
import { layerOptions } from './layer-options.ts'
import { openCrosswalk } from './open-crosswalk.ts'

export interface CheckRequest {
  /** Areas that the keys must belong to; null: not checked. */
  readonly old: LayerRequest | null
  readonly present: LayerRequest | null
  /** Counts whose totals must stay; null: one person an area. */
  readonly counts: CountsRequest | null
}

export interface CrosswalkReport {
  readonly rows: number
  readonly old: number
  readonly present: number
  /** New areas that receive a part of an old one. */
  readonly estimated: number
  /** Smallest and largest sum of the weights of an old area, as they stand in the file. */
  readonly sums: readonly [number, number]
  readonly trips: Readonly<Record<string, RoundTrip>>
}

export interface Checked {
  readonly report: CrosswalkReport | null
  readonly findings: readonly Finding[]
}

/** Totals may differ by what adding up rounds away. */
const exact = 1e-9

/** Checks an Umsteigeschlüssel: sums, keys, round trip, and that no person is lost or doubled. */
export async function check(spec: CrosswalkPlan, request: CheckRequest, files: Files): Promise<Checked> {
  const old = request.old && (await layerOf(request.old, layerOptions.old, files))
  const present = request.present && (await layerOf(request.present, layerOptions.present, files))
  const areas = { from: old?.value.units ?? null, to: present?.value.units ?? null }
  const opened = await openCrosswalk(spec, files, areas)
  const findings = [...(old?.findings ?? []), ...(present?.findings ?? []), ...opened.findings]
  if (opened.value === null) return { report: null, findings }
  const { crosswalk, table } = opened.value
  const trips: Record<string, RoundTrip> = { '1': roundTrip(crosswalk) }
  if (request.counts) {
    const counts = await countsOf(request.counts, files, crosswalk.from)
    findings.push(...counts.findings)
    for (const [header, { values }] of counts.value)
      if (!values.some(Number.isNaN)) trips[header] = roundTrip(crosswalk, values)
  }
  const lost = Object.entries(trips).filter(
    ([, { before, after, largest }]) =>
      Math.abs(after - before) > exact * Math.max(1, Math.abs(before)) || largest > exact * Math.max(1, before),
  )
  const sound = findings.every(({ severity }) => severity !== 'error')
  if (sound) findings.push(...lost.map(([column, trip]) => notKept(column, trip, spec.file)))
  return { report: reportOf(crosswalk, table, trips), findings }
}

function reportOf(
  crosswalk: Crosswalk,
  table: { readonly keys: readonly string[]; readonly numbers: Readonly<Record<string, { values: Float64Array }>> },
  trips: Readonly<Record<string, RoundTrip>>,
): CrosswalkReport {
  const own = new Map<string, number[]>()
  table.keys.forEach((key, i) => own.set(key, [...(own.get(key) ?? []), table.numbers['weight']!.values[i]!]))
  const sums = [...own.values()].map((weights) => sum(weights))
  return {
    rows: table.keys.length,
    old: crosswalk.from.length,
    present: crosswalk.to.length,
    estimated: estimated(crosswalk).filter((code) => code === 1).length,
    sums: [Math.min(...sums), Math.max(...sums)],
    trips,
  }
}

const notKept = (column: string, { before, after, largest }: RoundTrip, file: string): Finding => ({
  code: 'ATL-0347',
  severity: 'error',
  file,
  column,
  found: {
    de: `aus ${before} Personen werden ${after}; auf dem Rückweg weicht ein Raum um ${largest} ab`,
    en: `${before} persons become ${after}; on the way back an area is off by ${largest}`,
  },
  expected: { de: 'dieselbe Summe vorher und nachher', en: 'the same total before and after' },
  remedy: {
    de: 'Gewichte prüfen: je altem Raum zusammen 1 (normalise bringt sie darauf)',
    en: 'check the weights: 1 for each old area (normalise makes them so)',
  },
})
