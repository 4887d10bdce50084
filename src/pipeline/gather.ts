import { byKey } from '../model/bezugsraum.ts'
import type { Finding } from '../model/finding.ts'
import type { Files } from '../model/files.ts'
import type { Frame } from '../model/frame.ts'
import { pick } from '../model/pick.ts'
import type { Plan } from '../plan/plan.ts'
import type { Areas } from '../prepare/areas.ts'
import { editionOf } from './edition-of.ts'
import { exclusionKeys } from './exclusion-keys.ts'
import { frameOf } from './frame-of.ts'
import { readAreas } from './read-areas.ts'
import { readTables } from './read-tables.ts'

/** All that a run computes with: areas by Gebietsstand, one frame a Berichtsjahr. */
export interface Gathered {
  readonly areas: ReadonlyMap<string, Areas>
  readonly frames: ReadonlyMap<number, Frame>
  /** Data rows (or features) of each input. */
  readonly rows: ReadonlyMap<string, number>
  readonly findings: readonly Finding[]
}

/** Reads what the plan names and puts every column in the order of its areas. Throws only for what cannot be read. */
export async function gather(plan: Plan, files: Files): Promise<Gathered> {
  const editions = [...new Set(plan.years.map((y) => editionOf(plan, y)))]
  const [areaReads, tableRead] = await Promise.all([
    Promise.all(editions.map((edition) => readAreas(edition, pick(files, edition.file)))),
    readTables(plan, files),
  ])
  const areas = new Map(editions.map((edition, i) => [edition.gebietsstand, areaReads[i]!.value]))
  const rows = new Map([
    ...tableRead.rows,
    ...editions.map((edition, i) => [edition.file, areaReads[i]!.rows] as const),
  ])
  const findings: Finding[] = [...areaReads.flatMap((read) => read.findings), ...tableRead.findings]
  const broken = new Set(
    tableRead.findings.flatMap(({ severity, file }) => (severity === 'error' && file ? [file] : [])),
  )
  const frames = new Map<number, Frame>()
  for (const y of plan.years) {
    const { units } = pick(areas, editionOf(plan, y).gebietsstand)
    const read = frameOf(plan, y, units, tableRead.tables, broken)
    findings.push(...read.findings)
    frames.set(y, read.value)
  }
  findings.push(...exclusionKeys(plan, frames))
  return { areas, frames, rows, findings: findings.sort(byPlace) }
}

const byPlace = (a: Finding, b: Finding): number =>
  byKey(a.file ?? '', b.file ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  byKey(String(a.column ?? ''), String(b.column ?? '')) ||
  byKey(a.code, b.code)
