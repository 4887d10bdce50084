import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { CrosswalkPlan } from '../../plan/areas-plan.ts'
import { carryCounts } from '../../prepare/crosswalk/carry-counts.ts'
import { estimated } from '../../prepare/crosswalk/estimated.ts'
import { csvLines } from '../../render/csv-lines.ts'
import { plain } from '../../render/plain.ts'
import { countsOf, type CountsRequest } from './counts-of.ts'
import { openCrosswalk } from './open-crosswalk.ts'
import { hasErrors } from '../../model/has-errors.ts'

export interface Applied {
  /** A CSV of the new areas; empty where a finding is an error. */
  readonly text: string
  readonly findings: readonly Finding[]
}

/** Carries the counts of a table to the new areas: fractions stay, an estimate says so. */
export async function apply(spec: CrosswalkPlan, request: CountsRequest, files: Files): Promise<Applied> {
  const opened = await openCrosswalk(spec, files, { from: null, to: null })
  if (opened.value === null || hasErrors(opened.findings)) return { text: '', findings: opened.findings }
  const { crosswalk } = opened.value
  const counts = await countsOf(request, files, crosswalk.from)
  const findings = [...opened.findings, ...counts.findings]
  if (hasErrors(findings)) return { text: '', findings }
  const guessed = estimated(crosswalk)
  const columns = request.columns.map((header) => carryCounts(counts.value.get(header)!, crosswalk).values)
  const rows = crosswalk.to.map(({ id }, i) => [
    id,
    ...columns.map((values) => plain(values[i]!)),
    guessed[i] === 1 ? 'ja' : 'nein',
  ])
  return { text: csvLines(['gebiet_id', ...request.columns, 'geschaetzt'], rows), findings }
}
