import { byKey } from '../model/bezugsraum.ts'
import { alone, type Crew } from '../model/crew.ts'
import type { Finding } from '../model/finding.ts'
import type { Files, Outputs } from '../model/files.ts'
import { pick } from '../model/pick.ts'
import type { Counted } from '../model/scan.ts'
import type { Plan } from '../plan/plan.ts'
import { mapFile } from '../render/map/map-file.ts'
import { withMap } from '../render/map/with-map.ts'
import { compute } from './compute.ts'
import { editionOf } from './gather/edition-of.ts'
import { gather } from './gather/gather.ts'
import { manifest } from './publish/manifest.ts'
import { publication } from './publish/publication.ts'
import { tables } from './publish/tables.ts'

export interface Run {
  readonly outputs: Outputs
  readonly findings: readonly Finding[]
  /** Where a person looks first. */
  readonly first: string
}

/**
 * The whole run, as a function: the same plan and files (and counts of engines) give the same bytes. Reads no clock, no disk, no
 * chance; `version` of the product goes into the manifest. Throws an AtlasError with every finding when one of them is an error; then there is no output.
 */
export async function run(
  plan: Plan,
  files: Files,
  version: string,
  counted: readonly Counted[] = [],
  crew: Crew = alone,
): Promise<Run> {
  const gathered = await gather(plan, files, counted)
  const computed = compute(plan, gathered, crew)
  const { layer } = pick(gathered.areas, editionOf(plan, plan.years.at(-1)!).gebietsstand)
  const told = publication(plan, gathered, computed.release.indicators, computed.indices)
  const mapped = layer && plan.outputs.includes('report') ? withMap(told, computed.release) : []
  const about = {
    ...told,
    uncertainty: computed.holds.infos,
    structures: computed.holds.structures,
    typologies: computed.typologies,
    ...(mapped.length > 0 && { maps: mapped.map(({ id }) => id) }),
    ...(computed.association && { association: computed.association }),
    ...(computed.neighbours.length > 0 && { neighbours: computed.neighbours }),
  }
  const outputs = new Map<string, string>()
  if (plan.outputs.includes('tables'))
    tables(computed.release, about).forEach((content, path) => outputs.set(path, content))
  // What is not asked for is not loaded either.
  if (plan.outputs.includes('report')) {
    const { report } = await import('../render/report/report.ts')
    outputs.set('bericht/bericht.md', report(computed.release, about))
  }
  if (layer && mapped.length > 0) {
    const { indexMap } = await import('../render/map/index-map.ts')
    for (const index of mapped)
      outputs.set(`bericht/${mapFile(index.id)}`, indexMap(computed.release, about, layer, index))
  }
  if (plan.outputs.includes('layers') && layer) {
    const { reproject } = await import('../prepare/reproject.ts')
    const { geojson } = await import('../render/geojson.ts')
    outputs.set('ebenen/bezugsraeume.geojson', geojson(computed.release, about, reproject(layer)))
  }
  const findings = computed.findings.filter(({ severity }) => severity !== 'error')
  outputs.set('manifest.json', await manifest(plan, files, gathered, findings, about, outputs, version, counted))
  const sorted = new Map([...outputs].sort(([a], [b]) => byKey(a, b)))
  return {
    outputs: sorted,
    findings,
    first: sorted.has('bericht/bericht.md') ? 'bericht/bericht.md' : [...sorted.keys()][0]!,
  }
}
