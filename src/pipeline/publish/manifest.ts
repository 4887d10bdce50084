import { byKey } from '../../model/bezugsraum.ts'
import type { Finding } from '../../model/finding.ts'
import type { Files, Outputs } from '../../model/files.ts'
import type { NeighboursInfo } from '../../model/measure-info.ts'
import type { Publication } from '../../model/publication.ts'
import type { Counted } from '../../model/scan.ts'
import { layerParts } from '../../model/layer-parts.ts'
import { wording } from '../../model/text.ts'
import type { Plan } from '../../plan/plan.ts'
import { countsCsv } from './counts-csv.ts'
import { fingerprint } from './fingerprint.ts'
import { deliveries, filesOf, pointFiles } from '../gather/files-of.ts'
import type { Gathered } from '../gather/gather.ts'
import { methodsUsed } from '../social-index/uses.ts'
import { publishedFinding } from './published-finding.ts'
import { seedsIn } from './seeds-in.ts'

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
  counted: readonly Counted[] = [],
): Promise<string> {
  const inputs = []
  // One after the other: only parts of one file are held at a time.
  for (const path of inputsOf(plan, files))
    inputs.push({
      path,
      ...(await fingerprint(files.get(path)!)),
      rows: gathered.rows.get(path) ?? 0,
      ...originOf(plan, path),
    })
  const scans = await Promise.all(
    counted.map(async (counts) => {
      const { scan, query, parameters, rows, files } = counts
      const { name, engine } = scan
      // The counts stand for the source: nobody hashes a hundred million rows, and a server has no file.
      const hash = { ...(await fingerprint(countsCsv(counts))), of: 'counts' }
      return { path: name, ...hash, rows, engine, query, parameters, files, ...originOf(plan, name) }
    }),
  )
  const results = await Promise.all(
    [...outputs].map(async ([path, content]) => ({ path, ...(await fingerprint(content)) })),
  )
  const record = {
    atlas: { format: 1, version },
    seed: seedsIn(plan),
    inputs: [...inputs, ...scans],
    plan,
    methods: {
      indices: about.indices.map(({ id, preset, source, method }) => ({
        id,
        preset,
        source,
        method: method[plan.language],
        uses: plan.index[id] ? methodsUsed(plan.index[id], plan.language) : [],
      })),
      measures: [...about.measures, ...(about.localMeasures ?? [])].map(({ id, formula, source }) => ({
        id,
        formula: wording(formula, plan.language),
        source,
      })),
      ...((about.typologies ?? []).length > 0 && {
        typologies: about.typologies!.map(({ id, method, sources, count, tried }) => ({
          id,
          types: count,
          ...(tried.length > 0 && {
            tried: tried.map(({ count: types, mean, bic, held }) => ({
              types,
              silhouette: mean,
              ...(bic !== null && { bic, held }),
            })),
          }),
          method: method[plan.language],
          sources,
        })),
      }),
      ...(about.neighbours && { neighbours: about.neighbours.map(keysOf) }),
      ...(about.association && {
        association: {
          measures: [...about.association.measures, ...about.association.local].map(({ id, formula, source }) => ({
            id,
            formula: wording(formula, plan.language),
            source,
          })),
          neighbours: about.association.neighbours.map(({ indicators, info }) => ({ indicators, ...keysOf(info) })),
        },
      }),
    },
    findings: findings.map((finding) => publishedFinding(finding, plan.checks)),
    outputs: results.sort((a, b) => (a.path < b.path ? -1 : 1)),
  }
  return `${JSON.stringify(record, null, 2)}\n`
}

/** Every file that was read: those the plan needs, and what lay beside a layer. */
const inputsOf = (plan: Plan, files: Files): string[] =>
  filesOf(plan)
    .flatMap((path) => [path, ...layerParts(path).optional.filter((part) => files.has(part))])
    .sort(byKey)

/** Licence and Stichtage of an input, by the sources that read it. */
function originOf(plan: Plan, path: string): { source: string[]; licence: string[]; stichtag: string[] } {
  const from = [
    ...Object.entries(plan.sources).map(([id, { provider }]) => ({ id, provider, files: deliveries(plan, id) })),
    ...Object.entries(plan.points).map(([id, { provider }]) => ({ id, provider, files: pointFiles(plan, id) })),
  ].flatMap(({ id, provider, files }) =>
    files.filter(({ file }) => file === path).map(({ year }) => ({ source: id, licence: provider.licence, year })),
  )
  return {
    source: [...new Set(from.map(({ source }) => source))],
    licence: [...new Set(from.map(({ licence }) => licence))],
    stichtag: [...new Set(from.map(({ year }) => `${year}-12-31`))],
  }
}

/** Of neighbours, areas without any by their keys alone. */
const keysOf = ({ islands, ...rest }: NeighboursInfo) => ({ ...rest, islands: islands.map(({ raum }) => raum) })
