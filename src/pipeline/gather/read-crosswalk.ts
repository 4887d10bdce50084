import type { Read } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import { readLookup } from './read-lookup.ts'

/** The rows of an Umsteigeschlüssel; null where the file holds none that can be used. */
export const readCrosswalk = (plan: CrosswalkPlan, bytes: Bytes): Promise<Read<Table | null>> =>
  readLookup(
    {
      source: 'crosswalk',
      file: plan.file,
      format: plan.format,
      key: plan.from,
      columns: {
        to: { header: plan.to, type: 'text' },
        weight: { header: plan.weight, type: 'number' },
        ...(typeof plan.by === 'object' && { kind: { header: plan.by.column, type: 'text' as const } }),
      },
    },
    bytes,
  )

/** Whether some weights could not be read, by the findings of the reading. */
export const unreadWeights = (findings: readonly Finding[], { weight }: CrosswalkPlan): boolean =>
  findings.some(({ severity, column }) => severity === 'error' && column === weight)
