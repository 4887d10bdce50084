import { csv } from '../../ingest/csv/csv.ts'
import type { Bezugsraum } from '../../model/bezugsraum.ts'
import type { Dialect, Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { pick } from '../../model/pick.ts'
import type { Cells } from '../../model/vector.ts'
import { withoutYear } from '../undated.ts'
import { align } from '../../prepare/align.ts'
import { noCounts } from '../../prepare/crosswalk/no-counts.ts'
import { readInOptions } from '../gather/in-options.ts'
import { namedTable } from '../gather/named-table.ts'

/** Columns of a table that are counts of persons, named on the command line. */
export interface CountsRequest {
  readonly file: string
  readonly key: string
  readonly columns: readonly string[]
  readonly format: Dialect
  /** Keys of total rows. */
  readonly drop: readonly string[]
}

/** The columns in the order of the areas, by their header. An area without a row is an error. */
export function countsOf(
  request: CountsRequest,
  files: Files,
  units: readonly Bezugsraum[],
): Promise<Read<ReadonlyMap<string, Cells>>> {
  const { file, format, columns } = request
  const named = Object.fromEntries(columns.map((_, i) => [`columns.c${i}`, '--columns']))
  const options = { ...named, key: '--key', drop: '--drop' }
  return readInOptions(
    { place: 'sources.table', options, table: { file, format, option: '--format' } },
    read(request, files, units),
  )
}

async function read(
  request: CountsRequest,
  files: Files,
  units: readonly Bezugsraum[],
): Promise<Read<ReadonlyMap<string, Cells>>> {
  const columns = Object.fromEntries(request.columns.map((header, i) => [`c${i}`, { header, type: 'number' as const }]))
  const { value, findings } = await csv(pick(files, request.file), namedTable(request, columns))
  if (value[0] === undefined) return { value: new Map(), findings }
  const aligned = align(value[0], units, 'refuse')
  const counts = new Map(request.columns.map((header, i) => [header, aligned.value.numbers.get(`table.c${i}`)!]))
  return {
    value: counts,
    findings: [...findings, ...withoutYear(aligned.findings), ...noCounts(counts, units, request.file)],
  }
}
