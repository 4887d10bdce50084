import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { Plan } from '../../plan/plan.ts'
import { readLookup } from './read-lookup.ts'

/** Points by part of an index, one a voter. */
export type Votes = Readonly<Record<string, Float64Array>>

/** Under what name the points for the Dynamik of an index stand, where it has its own. */
export const ofDynamics = (index: string): string => `${index}.dynamics`

/** Tables of points by the name they stand under. */
export const votesIn = (plan: Plan) =>
  Object.entries(plan.index).flatMap(([id, { votes, dynamics }]) => [
    ...(votes ? [[id, votes] as const] : []),
    ...(dynamics?.kind === 'over' && dynamics.votes ? [[ofDynamics(id), dynamics.votes] as const] : []),
  ])

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
