import { formats } from '../../ingest/formats.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { nameColumn } from '../../model/name-column.ts'
import { pick } from '../../model/pick.ts'
import type { Counted } from '../../model/scan.ts'
import type { Table } from '../../model/table.ts'
import { year, type Year } from '../../model/year.ts'
import type { Plan } from '../../plan/plan.ts'
import type { SourcePlan } from '../../plan/source-plan.ts'
import { countedTables } from '../../prepare/counted-tables.ts'
import { countInMemory, rowColumns } from './count-in-memory.ts'
import { countedSource } from './counted-source.ts'
import { deliveries } from './files-of.ts'

/**
 * Every table the plan names, decoded as declared; a file that serves several Berichtsjahre is read once. Rows of
 * persons become counts, here or (`counted`) in an engine before.
 */
export async function readTables(
  plan: Plan,
  files: Files,
  counted: readonly Counted[] = [],
): Promise<{ tables: Table[]; findings: Finding[]; rows: Map<string, number> }> {
  const jobs = Object.entries(plan.sources).flatMap(([source, spec]) => {
    if (spec.scan !== null && spec.scan.engine !== 'memory') return []
    const places = new Map<string, Place & { years: Year[] }>()
    for (const one of deliveries(plan, source)) {
      const place = { file: one.file, ...within(spec, one.year) }
      const id = JSON.stringify([place.file, place.sheet, place.member])
      places.set(id, { ...place, years: [...(places.get(id)?.years ?? []), year(one.year)] })
    }
    return [...places.values()].map((place) => ({ source, spec, ...place }))
  })
  const read = await Promise.all(
    jobs.map(({ source, spec, file, sheet, member, years }) =>
      pick(formats, spec.kind)(pick(files, file), {
        source,
        file,
        kind: spec.kind,
        sheet,
        header: spec.header,
        ...(spec.span !== null && { span: spec.span }),
        ...(spec.lines !== null && { lines: spec.lines }),
        ...(spec.transpose && { transpose: true }),
        ...(spec.hidden !== null && { hidden: spec.hidden }),
        ...(spec.where && { where: spec.where }),
        path: spec.path,
        member,
        dialect: spec.format,
        key: spec.key,
        ...(spec.digits !== null && { digits: spec.digits }),
        year: typeof spec.year === 'object' && spec.year !== null ? spec.year : years[0]!,
        years,
        drop: spec.scan ? [] : spec.drop,
        signs: spec.signs,
        columns: spec.scan ? rowColumns(spec) : withName(spec),
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
  counted.forEach(({ scan, rows: n }) => rows.set(scan.name, n))
  const all = [
    ...(await Promise.all(read.map((one, i) => countInMemory(plan, jobs[i]!.source, jobs[i]!.file, one)))),
    ...counted.map((one) => countedTables(one, countedSource(plan, one.scan.source, one.scan.name))),
  ]
  return { tables: all.flatMap(({ value }) => value), findings: all.flatMap(({ findings }) => findings), rows }
}

/** Where a table stands: a sheet or a member may be named after the Berichtsjahr. */
interface Place {
  readonly file: string
  readonly sheet: string | number | null
  readonly member: string | null
}

function within({ sheet, member }: SourcePlan, at: number): Omit<Place, 'file'> {
  const dated = (name: string) => name.replaceAll('{year}', String(at))
  return {
    sheet: typeof sheet === 'string' ? dated(sheet) : sheet,
    member: member === null ? null : dated(member),
  }
}

/** The names beside the keys are read like a column of the plan, to be checked against the areas. */
const withName = ({ columns, name }: SourcePlan): SourcePlan['columns'] =>
  name === null ? columns : { ...columns, [nameColumn]: { header: name, type: 'text' } }
