import { csv } from '../ingest/csv.ts'
import type { Read } from '../model/delivery.ts'
import type { Bytes } from '../model/files.ts'
import type { Table } from '../model/table.ts'
import { year } from '../model/year.ts'
import type { CrosswalkPlan } from '../plan/plan.ts'

// A crosswalk belongs to no Berichtsjahr; the reader of tables wants one.
const always = year(1900)

/** The rows of an Umsteigeschlüssel; null where the file holds none that can be used. */
export async function readCrosswalk(plan: CrosswalkPlan, bytes: Bytes): Promise<Read<Table | null>> {
  const { value, findings } = await csv(bytes, {
    source: 'crosswalk',
    file: plan.file,
    kind: 'csv',
    dialect: plan.format,
    sheet: null,
    header: null,
    path: null,
    member: null,
    key: [plan.from],
    year: always,
    years: [always],
    drop: [],
    signs: {},
    columns: {
      to: { header: plan.to, type: 'text' },
      weight: { header: plan.weight, type: 'number' },
      ...(typeof plan.by === 'object' && { kind: { header: plan.by.column, type: 'text' as const } }),
    },
  })
  return { value: value[0] ?? null, findings }
}
