import type { Finding } from '../model/finding.ts'
import type { Files, Outputs } from '../model/files.ts'
import type { Publication } from '../model/publication.ts'
import type { Plan } from '../plan/plan.ts'
import { sha256 } from './digest.ts'
import { deliveries, filesOf } from './files-of.ts'
import type { Gathered } from './gather.ts'

/**
 * The record of a run: what went in, what was done, what came out, as JSON with keys in a fixed order. It is
 * published with the outputs and holds no value of a cell. No clock, no path of the machine.
 */
export async function manifest(
  plan: Plan,
  files: Files,
  gathered: Gathered,
  findings: readonly Finding[],
  about: Publication,
  outputs: Outputs,
  version: string,
): Promise<string> {
  const inputs = await Promise.all(
    filesOf(plan).map(async (path) => {
      const file = files.get(path)!
      return {
        path,
        sha256: await sha256(await file.slice(0, file.size)),
        bytes: file.size,
        rows: gathered.rows.get(path) ?? 0,
        ...originOf(plan, path),
      }
    }),
  )
  const results = await Promise.all(
    [...outputs].map(async ([path, content]) => ({ path, sha256: await sha256(content), bytes: size(content) })),
  )
  const record = {
    atlas: { format: 1, version },
    seed: null,
    inputs,
    plan,
    methods: {
      indices: about.indices.map(({ id, preset, source, method }) => ({ id, preset, source, method: method.en })),
      measures: about.measures.map(({ id, formula, source }) => ({ id, formula, source })),
    },
    findings: findings.map(({ value: _value, ...finding }) => finding),
    outputs: results.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

const size = (content: string | Uint8Array) =>
  typeof content === 'string' ? new TextEncoder().encode(content).length : content.length

/** Licence and Stichtage of an input, by the sources that read it. */
function originOf(plan: Plan, path: string): { source: string[]; licence: string[]; stichtag: string[] } {
  const from = Object.keys(plan.sources).flatMap((source) =>
    deliveries(plan, source)
      .filter(({ file }) => file === path)
      .map(({ year }) => ({ source, year })),
  )
  return {
    source: [...new Set(from.map(({ source }) => source))],
    licence: [...new Set(from.map(({ source }) => plan.sources[source]!.provider.licence))],
    stichtag: [...new Set(from.map(({ year }) => `${year}-12-31`))],
  }
}
