import type { Read } from '../../model/delivery.ts'
import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import type { Table } from '../../model/table.ts'
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
    findings.push(...unusable(read.value, ids))
    rows.set(file, keys.length)
    value.set(id, Object.fromEntries(ids.map((part) => [part, Float64Array.from(numbers[part]!.values)])))
  }
  return { value, rows, findings }
}

/** Points that are not there or negative, cell by cell, and voters that gave none. */
function unusable({ file, keyHeader, keys, lines, numbers }: Table, ids: readonly string[]): Finding[] {
  const remedy = { de: 'die Punkte in der Datei berichtigen', en: 'mend the points in the file' }
  const at = (i: number) => ({ code: 'ATL-0390', severity: 'error', file, row: lines[i]!, remedy }) as const
  const who = (i: number) => `${keyHeader} "${keys[i]}"`
  return keys.flatMap((_, i): Finding[] => {
    const points = ids.map((id) => numbers[id]!.values[i]!)
    const wrong = ids.flatMap((id, k): Finding[] =>
      points[k]! >= 0
        ? []
        : [
            {
              ...at(i),
              column: numbers[id]!.header,
              ...(Number.isNaN(points[k]) ? {} : { value: String(points[k]) }),
              found: Number.isNaN(points[k])
                ? { de: `${who(i)} hat hier keine Punkte`, en: `${who(i)} has no points here` }
                : { de: `${who(i)} hat hier negative Punkte`, en: `${who(i)} has negative points here` },
              expected: { de: 'Punkte ab 0; 0 heißt: zählt nicht', en: 'points of 0 or more; 0 means: does not count' },
            },
          ],
    )
    if (wrong.length > 0 || points.some((one) => one > 0)) return wrong
    return [
      {
        ...at(i),
        found: { de: `${who(i)} hat lauter 0 Punkte`, en: `${who(i)} has 0 points throughout` },
        expected: { de: 'Punkte über 0 für mindestens einen Teil', en: 'points above 0 for one part at least' },
      },
    ]
  })
}

/** A lookup is told of as a source; points stand in the index. */
function inPlan(finding: Finding): Finding {
  const { remedy } = finding
  if (remedy === undefined) return finding
  const said = (text: string) => text.replace(/\bsources\.(index\.[^ ]+?\.weights)\b/, '$1.votes')
  return { ...finding, remedy: { de: said(remedy.de), en: said(remedy.en) } }
}
