import { csv } from '../ingest/csv.ts'
import type { Finding } from '../model/finding.ts'
import type { Files } from '../model/files.ts'
import { pick } from '../model/pick.ts'
import type { Table } from '../model/table.ts'
import { year, type Year } from '../model/year.ts'
import type { Plan } from '../plan/plan.ts'
import { deliveries } from './files-of.ts'

/** Every table the plan names, decoded as declared; a file that serves several Berichtsjahre is read once. */
export async function readTables(
  plan: Plan,
  files: Files,
): Promise<{ tables: Table[]; findings: Finding[]; rows: Map<string, number> }> {
  const jobs = Object.entries(plan.sources).flatMap(([source, spec]) => {
    const years = new Map<string, Year[]>()
    for (const one of deliveries(plan, source)) years.set(one.file, [...(years.get(one.file) ?? []), year(one.year)])
    return [...years].map(([file, held]) => ({ source, spec, file, years: held }))
  })
  const read = await Promise.all(
    jobs.map(({ source, spec, file, years }) =>
      csv(pick(files, file), {
        source,
        file,
        dialect: spec.format,
        key: spec.key,
        year: typeof spec.year === 'object' && spec.year !== null ? spec.year : years[0]!,
        years,
        drop: spec.drop,
        signs: spec.signs,
        columns: spec.columns,
      }),
    ),
  )
  const rows = new Map<string, number>()
  read.forEach(({ value }, i) =>
    rows.set(
      jobs[i]!.file,
      Math.max(
        rows.get(jobs[i]!.file) ?? 0,
        value.reduce((n, table) => n + table.keys.length, 0),
      ),
    ),
  )
  return { tables: read.flatMap(({ value }) => value), findings: read.flatMap(({ findings }) => findings), rows }
}
