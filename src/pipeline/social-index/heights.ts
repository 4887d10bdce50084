import type { ChainSpec } from '../../measures/composite/chain/spec.ts'
import { tree } from '../../measures/composite/chain/tree.ts'

/** The level of aggregation of every sub-index and of the index: 0 over indicators. */
export const heightsOf = ({ indicators, nodes }: ChainSpec): ReadonlyMap<string, number> =>
  new Map(tree(indicators, nodes).families.map(({ id, height }) => [id, height]))
