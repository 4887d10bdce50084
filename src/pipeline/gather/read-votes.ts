import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'
import { readLookup } from './read-lookup.ts'
import { votesIn } from './votes-in.ts'

/** Points by part of an index, one a voter. */
export type Votes = Readonly<Record<string, Float64Array>>

/** The tables of points of all indices that are weighed by experts; a cell without a number is NaN. */
export async function readVotes(
  plan: Plan,
  files: Files,
): Promise<Read<ReadonlyMap<string, Votes>> & { readonly rows: ReadonlyMap<string, number> }> {
  const value = new Map<string, Votes>()
  const rows = new Map<string, number>()
  const findings: Finding[] = []
  for (const [id, { file, format, key, ids }] of votesIn(plan)) {
    const columns = Object.fromEntries(ids.map((part) => [part, { header: part, type: 'number' as const }]))
    const read = await readLookup({ source: `index.${id}.weights`, file, format, key, columns }, pick(files, file))
    findings.push(...read.findings)
    if (read.value === null) continue
    const { numbers, keys } = read.value
    rows.set(file, keys.length)
    value.set(id, Object.fromEntries(ids.map((part) => [part, Float64Array.from(numbers[part]!.values)])))
  }
  return { value, rows, findings }
}
