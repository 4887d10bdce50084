import { aggregate } from '../../measures/composite/aggregate/table.ts'
import { weight } from '../../measures/composite/weight/table.ts'
import { finite } from './finite.ts'
import type { GroupExplained } from './explanation.ts'
import type { PartOf } from './part-of.ts'
import { scaleOf } from './scale.ts'

/** How sub-indices and the index itself were drawn together, from the bottom up. */
export function explainGroups({ composite, year, labelOf }: PartOf, row: number): GroupExplained[] {
  const { chain, result } = composite
  const { values, raw, partial, nodes, stage } = result
  const columns = new Map([...chain.indicators.map(({ id }, k) => [id, stage.columns[k]!] as const), ...values])
  return nodes.map(({ id, children, weights, level, scales }): GroupExplained => {
    const { label, formula } = aggregate[level.aggregate.method]
    return {
      id,
      label: labelOf(id),
      parent: chain.nodes.find((node) => node.id === id)!.parent,
      method: label,
      formula,
      weights: weight[level.weigh.method].label,
      parts: children.map((part, k) => ({
        id: part,
        label: labelOf(part),
        weight: weights[k]!,
        value: finite(columns.get(part)![row]!),
      })),
      stretched: partial.get(id)?.[row] === 1,
      drawn: finite((raw.get(id) ?? values.get(id)!)[row]!),
      scale: level.rescale ? scaleOf(scales, id, year) : null,
      value: finite(values.get(id)![row]!),
    }
  })
}
