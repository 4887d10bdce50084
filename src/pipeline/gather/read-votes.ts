import type { Read } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
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
    const spec = { source: `index.${id}.weights`, file, format, key, columns }
    const read = await readLookup(spec, pick(files, file)).catch((error: unknown) => {
      throw error instanceof AtlasError ? new AtlasError(error.findings.map(inPlan)) : error
    })
    findings.push(...read.findings.map(inPlan))
    if (read.value === null) continue
    const { numbers, keys } = read.value
    rows.set(file, keys.length)
    value.set(id, Object.fromEntries(ids.map((part) => [part, Float64Array.from(numbers[part]!.values)])))
  }
  return { value, rows, findings }
}

/** A lookup is told of as a source; points stand in the index. */
function inPlan(finding: Finding): Finding {
  const { remedy } = finding
  if (remedy === undefined) return finding
  const said = (text: string) => text.replace(/\bsources\.(index\.[^ ]+?\.weights)\b/, '$1.votes')
  return { ...finding, remedy: { de: said(remedy.de), en: said(remedy.en) } }
}
