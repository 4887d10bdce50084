import type { ColumnSpec, Read } from '../../model/delivery.ts'
import { columnUse } from '../../model/row-columns.ts'
import type { Table } from '../../model/table.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SourcePlan } from '../../plan/source-plan.ts'
import { countedTables } from '../../prepare/counted-tables.ts'
import { countedSource } from './counted-source.ts'
import { hasErrors } from '../../model/has-errors.ts'

/** The columns that have to be read of a file whose rows are counted, named by their headers. */
export function rowColumns({ key, year, scan }: SourcePlan): Readonly<Record<string, ColumnSpec>> {
  const text = [...key, ...(typeof year === 'object' && year !== null ? [year.column] : [])]
  const uses = columnUse(text, scan!.where, Object.values(scan!.tallies))
  return Object.fromEntries(
    [...uses].map(([header, use]) => [header, { header, type: use === 'number' ? 'number' : 'text' }]),
  )
}

/** Rows of persons as a table of counts by area, where the plan wants that; none where the rows were refused. */
export async function countInMemory(
  plan: Plan,
  source: string,
  file: string,
  read: Read<Table[]>,
): Promise<Read<Table[]>> {
  const { scan } = plan.sources[source]!
  if (scan === null) return read
  if (hasErrors(read.findings)) return { value: [], findings: read.findings }
  const { countRows } = await import('../../prepare/count-rows.ts')
  const counts = countRows(read.value, scan.where, scan.tallies)
  const counted = countedTables(counts, countedSource(plan, source, file))
  return { value: counted.value, findings: [...read.findings, ...counted.findings] }
}
