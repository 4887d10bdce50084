import { gather } from '../../math/gather.ts'
import { moments } from '../../math/moments.ts'
import type { Aggregator, Parts } from '../../measures/composite/aggregate/aggregator.ts'
import { aggregate } from '../../measures/composite/aggregate/table.ts'
import type { Level } from '../../measures/composite/chain/spec.ts'
import { estimated } from '../../measures/composite/weight/estimated.ts'
import { weight } from '../../measures/composite/weight/table.ts'
import type { Language } from '../../model/text.ts'
import { methodName } from '../social-index/method-name.ts'
import { scopeWords } from '../social-index/scope-words.ts'
import { finite } from './finite.ts'
import type { AppliedExplained, GroupExplained } from './explanation.ts'
import type { PartOf } from './part-of.ts'
import { placeAmong } from './place-among.ts'
import { scaleOf } from './scale.ts'

/** How sub-indices and the index itself were drawn together, from the bottom up. */
export function explainGroups({ composite, year, labelOf }: PartOf, row: number): GroupExplained[] {
  const { chain, result } = composite
  const { values, raw, partial, nodes, stage } = result
  const { years } = composite.rows
  const columns = new Map([...chain.indicators.map(({ id }, k) => [id, stage.columns[k]!] as const), ...values])
  return nodes.map(({ id, children, weights, level, rests, scales }): GroupExplained => {
    const { label, formula } = aggregate[level.aggregate.method]
    const drawn = raw.get(id) ?? values.get(id)!
    const { rescale } = level
    const rows = stage.blocks.find((block) => block.rows.includes(row))!.rows
    const among = { columns: children.map((part) => gather(columns.get(part)!, rows)), weights }
    const at = rows.indexOf(row)
    const { ownWeights, contests }: Aggregator = aggregate[level.aggregate.method]
    const isDrawn = finite(drawn[row]!) !== null
    const own = isDrawn ? ownWeights?.(among, at) : undefined
    const scale = rescale ? scaleOf(scales, id, year, { ...rescale, years, assessedOnly: true }) : null
    return {
      id,
      label: labelOf(id),
      parent: chain.nodes.find((node) => node.id === id)!.parent,
      method: label,
      formula,
      weights: foundBy(level, rests),
      parts: children.map((part, k) => ({
        id: part,
        label: labelOf(part),
        weight: (own ?? weights)[k]!,
        value: finite(columns.get(part)![row]!),
      })),
      sum: sumOf(level, among, at),
      own: own !== undefined,
      contests: isDrawn ? (contests?.(among, at) ?? null) : null,
      stretched: partial.get(id)?.[row] === 1,
      drawn: finite(drawn[row]!),
      scale,
      place: rescale && scale ? placeAmong(stage, drawn, rescale.scope, row, scale) : null,
      value: finite(values.get(id)![row]!),
    }
  })
}

/** What a sum is standardised by, among the areas of its year. */
function sumOf({ aggregate: drawn }: Level, among: Parts, at: number): GroupExplained['sum'] {
  if (drawn.method !== 'restandardised-sum') return null
  const sums = new Float64Array(among.columns[0]!.length)
  aggregate.sum.compute(among, {}, sums)
  const { n, mean, squares } = moments(sums)
  const divisor = drawn.settings?.['sd'] === 'population' ? n : n - 1
  return { value: sums[at]!, mean, sd: Math.sqrt(squares / divisor) }
}

/** Weights that were found, in the values or by votes; null where the plan gives them. */
function foundBy({ weigh }: Level, rests: AppliedExplained['rests']): AppliedExplained | null {
  if (weigh.method === 'declared' || weigh.method === 'equal') return null
  const named = (l: Language) =>
    `${methodName(weight[weigh.method], weigh.settings, l)}${estimated(weigh.method) ? scopeWords(weigh.over ?? 'pooled', l) : ''}`
  return { label: { de: named('de'), en: named('en') }, formula: null, rests }
}
