import { gather } from '../../../math/gather.ts'
import type { Settings } from '../../../model/method.ts'
import type { Aggregator } from '../aggregate/aggregator.ts'
import { aggregate } from '../aggregate/table.ts'
import { settings } from '../settings.ts'
import { weight } from '../weight/table.ts'
import type { Weigher } from '../weight/weigher.ts'
import { during } from './during.ts'
import { passes } from './passes.ts'
import { refuseValues } from './refuse-values.ts'
import { rescaled } from './rescaled.ts'
import type { ChainSpec, Level } from './spec.ts'
import type { Note, Stage } from './stage.ts'
import type { Family, Tree } from './tree.ts'

/** How one node came about. */
export interface NodeTrace {
  readonly id: string
  readonly children: readonly string[]
  readonly weights: Float64Array
  readonly level: Level
  /** The numbers the weights rest on. */
  readonly rests: Readonly<Record<string, number>>
  /** Of the scale it was put on afterwards, year by year or at once; none without. */
  readonly scales: readonly Note[]
}

/** Every sub-index and the index, from the bottom up. */
export interface Drawn {
  readonly values: ReadonlyMap<string, Float64Array>
  /** Of those that are put on a scale afterwards: what they were before. */
  readonly raw: ReadonlyMap<string, Float64Array>
  /** 1 where a value rests on a part of the children only, whose weights were stretched. */
  readonly partial: ReadonlyMap<string, Uint8Array>
  readonly nodes: readonly NodeTrace[]
}

type Rules = Pick<ChainSpec, 'levels' | 'weights' | 'without'>

/** Draws the normalised indicators of a stage together, level by level. O(rows × parts) but for outranking methods. */
export function draw(stage: Stage, { families, ids }: Tree, rules: Rules): Drawn {
  const columns: Float64Array[] = [...stage.columns]
  const values = new Map<string, Float64Array>()
  const raw = new Map<string, Float64Array>()
  const partial = new Map<string, Uint8Array>()
  const nodes: NodeTrace[] = []
  for (const family of families) {
    const level = rules.levels[family.height]!
    const kept = family.children.filter((k) => columns[k] !== undefined && !rules.without?.includes(ids[k]!))
    if (kept.length === 0) continue
    const children = kept.map((k) => columns[k]!)
    const { weights, rests } = during('weights', () => weigh(stage, level, kept, ids, children, rules))
    const { out: drawn, stretched } = together(stage, level, family, {
      columns: children,
      weights,
      ids: kept.map((k) => ids[k]!),
    })
    const { out, scales } = rescaled(stage, level, family.id, drawn)
    columns[family.place] = out
    values.set(family.id, out)
    if (level.rescale) raw.set(family.id, drawn)
    if (stretched) partial.set(family.id, stretched)
    nodes.push({ id: family.id, children: kept.map((k) => ids[k]!), weights, level, rests, scales })
  }
  return { values, raw, partial, nodes }
}

function weigh(
  stage: Stage,
  level: Level,
  kept: readonly number[],
  ids: readonly string[],
  columns: readonly Float64Array[],
  rules: Rules,
) {
  const method: Weigher = weight[level.weigh.method]
  const { indicators } = stage.spec
  const votes = stage.data.votes
  const { over } = level.weigh
  return method.weigh(
    {
      ids: kept.map((k) => ids[k]!),
      columns: over ? columns.map((column) => gather(column, passes(stage, over)[0]!.fitted)) : columns,
      declared: kept.map((k) => rules.weights[ids[k]!] ?? NaN),
      dimensions: kept.map((k) => indicators[k]?.dimension ?? indicators[k]?.parent ?? ids[k]!),
      ...(votes ? { votes: kept.map((k) => votes[ids[k]!]!) } : {}),
    },
    settings(method, level.weigh.settings) as Settings,
  )
}

interface Named {
  readonly columns: readonly Float64Array[]
  readonly weights: Float64Array
  readonly ids: readonly string[]
}

function together(stage: Stage, level: Level, family: Family, parts: Named) {
  const method: Aggregator = aggregate[level.aggregate.method]
  const given = settings(method, level.aggregate.settings) as Settings
  during('aggregate', () => refuseValues(method, family.id, parts, stage.data.areas))
  const out = new Float64Array(stage.data.areas.length)
  if (method.kind === 'field' && stage.blocks.length > 1) {
    for (const { rows } of stage.blocks) {
      const year = new Float64Array(rows.length)
      method.compute({ columns: parts.columns.map((x) => gather(x, rows)), weights: parts.weights }, given, year)
      rows.forEach((i, j) => (out[i] = year[j]))
    }
  } else method.compute(parts, given, out)
  return { out, stretched: method.kind === 'area' ? judge(parts, level.atLeast ?? 1, out) : null }
}

/** Takes the value from areas that lack too many parts; answers which of the others lack some, null if none does. */
function judge({ columns, weights }: Named, atLeast: number, out: Float64Array): Uint8Array | null {
  let stretched: Uint8Array | null = null
  const used = columns.filter((_, k) => weights[k] !== 0)
  for (let i = 0; i < out.length; i++) {
    let there = 0
    for (const column of used) if (!Number.isNaN(column[i])) there++
    if (there === used.length) continue
    // Shares are compared as whole numbers of parts: 0.7 of ten parts are seven
    if (there < atLeast * used.length - 1e-9) out[i] = NaN
    else (stretched ??= new Uint8Array(out.length))[i] = 1
  }
  return stretched
}
