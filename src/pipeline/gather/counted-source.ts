import type { Plan } from '../../plan/plan.ts'
import type { CountedSource } from '../../prepare/count-findings.ts'

/** How findings and tables call what was counted of a file or table of a source. */
export function countedSource(plan: Plan, source: string, file: string): CountedSource {
  const { key, year, drop, columns } = plan.sources[source]!
  return {
    source,
    file,
    key,
    year: typeof year === 'object' && year !== null ? year.column : null,
    drop,
    headers: Object.fromEntries(Object.entries(columns).map(([name, { header }]) => [name, header])),
  }
}
