import type { Bezugsraum } from '../../model/bezugsraum.ts'
import { byKey, raumId } from '../../model/bezugsraum.ts'
import type { Crosswalk } from '../../model/crosswalk.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { pick } from '../../model/pick.ts'
import type { Table } from '../../model/table.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import { crosswalk } from '../../prepare/crosswalk/crosswalk.ts'
import { inOptions, readInOptions } from '../gather/in-options.ts'
import { readCrosswalk, unreadWeights } from '../gather/read-crosswalk.ts'

/** An Umsteigeschlüssel with its rows as they stand in the file; null where there are none. */
export interface Opened {
  readonly crosswalk: Crosswalk
  readonly table: Table
}

/** Reads and checks an Umsteigeschlüssel against lists of areas; where none is given, its own keys are the list. */
export async function openCrosswalk(
  spec: CrosswalkPlan,
  files: Files,
  areas: { readonly from: readonly Bezugsraum[] | null; readonly to: readonly Bezugsraum[] | null },
): Promise<Read<Opened | null>> {
  const { file, format } = spec
  const words = { place: 'sources.crosswalk', options, table: { file, format, option: '--crosswalk-format' } }
  const { value: table, findings } = await readInOptions(words, readCrosswalk(spec, pick(files, file)))
  if (table === null) return { value: null, findings }
  const rule = {
    kind: typeof spec.by === 'string' ? spec.by : null,
    normalise: spec.normalise,
    slivers: spec.slivers,
  }
  const from = areas.from ?? unitsOf(table.keys)
  const to = areas.to ?? unitsOf(table.texts['to']!)
  const made = crosswalk(table, rule, from, to, unreadWeights(findings, spec))
  return { value: { crosswalk: made.value, table }, findings: [...findings, ...inOptions(made.findings, words)] }
}

const options = {
  key: '--from',
  'columns.to': '--to',
  'columns.weight': '--weight',
  'normalise: true': '--normalise',
}

const unitsOf = (keys: readonly string[]): Bezugsraum[] =>
  [...new Set(keys)].sort(byKey).map((key) => ({ id: raumId(key), name: key }))
