import { byKey } from '../../model/bezugsraum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Frame } from '../../model/frame.ts'
import { pick } from '../../model/pick.ts'
import type { Counted } from '../../model/scan.ts'
import type { AreaEdition } from '../../plan/areas-plan.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import { checkGeometry } from '../../prepare/check-geometry.ts'
import type { Repaired } from '../../prepare/repair-geometry.ts'
import { validate } from '../../prepare/validate.ts'
import { carry } from './carry.ts'
import { countPoints } from './count-points.ts'
import { editionOf, editionsOf } from './edition-of.ts'
import { exclusionKeys } from './exclusion-keys.ts'
import { frameOf } from './frame-of.ts'
import { readAreas } from './read-areas.ts'
import { emptyLevels, levelColumns, readLevels } from './read-levels.ts'
import { readTables } from './read-tables.ts'
import { readVotes, type Votes } from './read-votes.ts'
import { spareAreas } from './spare-areas.ts'
import { subjectOf } from './subject-of.ts'
import { weigh } from './weigh.ts'

/** All that a run computes with: areas by Gebietsstand, one frame a Berichtsjahr. */
export interface Gathered {
  readonly areas: ReadonlyMap<string, Areas>
  /** What was changed in geometry as the plan allows, by Gebietsstand. */
  readonly repaired: ReadonlyMap<string, Repaired>
  /** Where an Umsteigeschlüssel leads to the areas of the last year, an earlier frame stands on these. */
  readonly frames: ReadonlyMap<number, Frame>
  /** Every frame on the areas that its data were delivered for. */
  readonly delivered: ReadonlyMap<number, Frame>
  /** By Berichtsjahr, where its frame was carried. */
  readonly crosswalks: ReadonlyMap<number, Crosswalk>
  /** Data rows (or features) of each input. */
  readonly rows: ReadonlyMap<string, number>
  /** Points that experts gave, by index and part. */
  readonly votes: ReadonlyMap<string, Votes>
  readonly findings: readonly Finding[]
}

/**
 * Reads what the plan names and puts every column in the order of its areas; geometry is checked quickly, or
 * thoroughly. Throws only for what cannot be read.
 */
export async function gather(
  plan: Plan,
  files: Files,
  counted: readonly Counted[] = [],
  thorough = false,
): Promise<Gathered> {
  const editions = editionsOf(plan)
  const [areaReads, tableRead, points] = await Promise.all([
    Promise.all(editions.map((edition) => readAreas(edition, files, levelColumns(plan)))),
    readTables(plan, files, counted),
    countPoints(plan, files),
  ])
  const areas = new Map(editions.map((edition, i) => [edition.gebietsstand, areaReads[i]!.value]))
  const levelReads = await Promise.all(editions.map((edition, i) => readLevels(plan, edition, areaReads[i]!, files)))
  const levels = new Map(editions.map((edition, i) => [edition.gebietsstand, levelReads[i]!.value]))
  const rows = new Map([
    ...levelReads.flatMap((read) => [...read.rows]),
    ...tableRead.rows,
    ...points.rows,
    ...editions.map((edition, i) => [edition.file, areaReads[i]!.rows.length] as const),
  ])
  const findings: Finding[] = [
    ...areaReads.flatMap((read) => read.findings),
    ...distinct(levelReads.flatMap((read) => read.findings)),
    ...emptyLevels(levelReads),
    ...editions.flatMap((edition, i) =>
      misplaced(areaReads[i]!.findings) ? [] : geometryFindings(edition, areaReads[i]!.value, thorough),
    ),
    ...tableRead.findings,
  ]
  const broken = new Set(
    tableRead.findings.flatMap(({ severity, file }) => (severity === 'error' && file ? [file, containerOf(file)] : [])),
  )
  const spare = await spareAreas(plan, files, tableRead.tables, areas)
  const unread = new Map(editions.map((edition, i) => [edition.gebietsstand, unreadKeys(areaReads[i]!.findings)]))
  const delivered = new Map<number, Frame>()
  for (const y of plan.years) {
    const { gebietsstand } = editionOf(plan, y)
    const others = [
      ...[...areas].flatMap(([day, { units }]) => (day === gebietsstand ? [] : [{ gebietsstand: day, units }])),
      ...spare,
    ]
    const { units } = pick(areas, gebietsstand)
    const read = frameOf(plan, y, units, tableRead.tables, broken, others, pick(unread, gebietsstand))
    const frame = { ...read.value, levels: pick(levels, gebietsstand) }
    delivered.set(y, points.add(frame, pick(areas, gebietsstand)))
    findings.push(...read.findings, ...validate(subjectOf(plan, y, delivered, tableRead.tables)))
  }
  const { crosswalks, ...carried } = await carry(plan, files, areas, delivered)
  const frames = new Map(carried.frames)
  const { gebietsstand: newest } = editionOf(plan, plan.years.at(-1)!)
  for (const y of crosswalks.keys())
    frames.set(y, points.add({ ...frames.get(y)!, levels: pick(levels, newest) }, pick(areas, newest)))
  carried.rows.forEach((n, file) => rows.set(file, n))
  findings.push(...carried.findings, ...points.findings())
  findings.push(...exclusionKeys(plan, frames))
  const votes = await readVotes(plan, files)
  votes.rows.forEach((n, file) => rows.set(file, n))
  findings.push(...votes.findings)
  return {
    areas,
    repaired: new Map(
      editions.flatMap(({ gebietsstand }, i) => {
        const { repaired } = areaReads[i]!
        return repaired ? [[gebietsstand, repaired] as const] : []
      }),
    ),
    frames,
    delivered,
    crosswalks,
    rows,
    votes: votes.value,
    findings: weigh(findings.sort(byPlace), plan.checks),
  }
}

/** A table of levels serves every Gebietsstand; what is wrong with it is said once. */
const distinct = (findings: readonly Finding[]): Finding[] => [
  ...new Map(findings.map((finding) => [JSON.stringify(finding), finding])).values(),
]

/** Areas whose geometry could not be read. */
const unreadKeys = (findings: readonly Finding[]): ReadonlySet<string> =>
  new Set(findings.flatMap(({ severity, raum }) => (severity === 'error' && raum !== undefined ? [raum] : [])))

/** Where the coordinates are not what they claim, areas and angles made of them mean nothing. */
const misplaced = (findings: readonly Finding[]): boolean =>
  findings.some(({ code }) => code === 'ATL-0401' || code === 'ATL-0404' || code === 'ATL-0406')

const geometryFindings = (edition: AreaEdition, { layer }: Areas, thorough: boolean): Finding[] =>
  layer === null || layer.polygons.size === 0 ? [] : checkGeometry(layer, edition, thorough)

/** `x.xlsx#2024` is a sheet of `x.xlsx`; a finding names the sheet, the plan the file. */
const containerOf = (file: string): string => file.slice(0, (file.indexOf('#') + 1 || file.length + 1) - 1)

const byPlace = (a: Finding, b: Finding): number =>
  byKey(a.file ?? '', b.file ?? '') ||
  (a.row ?? 0) - (b.row ?? 0) ||
  byKey(String(a.column ?? ''), String(b.column ?? '')) ||
  byKey(a.code, b.code)
