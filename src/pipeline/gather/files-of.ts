import { byKey } from '../../model/bezugsraum.ts'
import type { Plan } from '../../plan/plan.ts'
import { crosswalkOf } from './crosswalk-of.ts'
import { editionsOf, spareEditions } from './edition-of.ts'
import { layerFiles } from './layer-files.ts'
import { votesIn } from './votes-in.ts'

/** The Berichtsjahre for which a source is delivered, each with its file. */
export const deliveries = (plan: Plan, source: string): { year: number; file: string }[] => {
  const { file, years } = plan.sources[source]!
  return years.map((year) => ({ year, file: file.replaceAll('{year}', String(year)) }))
}

/** The Berichtsjahre that points hold for, each with its file. */
export const pointFiles = (plan: Plan, id: string): { year: number; file: string }[] => {
  const { file, years } = plan.points[id]!
  return years.map((year) => ({ year, file: file.replaceAll('{year}', String(year)) }))
}

/** The files of its areas. */
export const areaFilesOf = (plan: Plan): readonly string[] => editionsOf(plan).flatMap(layerFiles)

/** The files of areas that the plan names and no Berichtsjahr needs; they may be missing. */
export const spareFilesOf = (plan: Plan): readonly string[] => spareEditions(plan).flatMap(layerFiles)

/** Every file the plan needs, by the path it gives, sorted; not those that an engine counts. */
export function filesOf(plan: Plan): readonly string[] {
  const tables = Object.entries(plan.sources).flatMap(([source, { scan }]) =>
    scan === null || scan.engine === 'memory' ? deliveries(plan, source).map(({ file }) => file) : [],
  )
  const points = Object.keys(plan.points).flatMap((id) => pointFiles(plan, id).flatMap(layerFiles))
  const crosswalks = plan.years.flatMap((year) => crosswalkOf(plan, year)?.file ?? [])
  const levels = plan.areas.levels.flatMap(({ key, names }) => [
    ...(key.kind === 'column' && key.parents ? [key.parents.file] : []),
    ...(names ? [names.file] : []),
  ])
  const votes = votesIn(plan).map(([, { file }]) => file)
  return [...new Set([...areaFilesOf(plan), ...levels, ...tables, ...points, ...crosswalks, ...votes])].sort(byKey)
}
