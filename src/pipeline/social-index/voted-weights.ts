import type { NodeTrace } from '../../measures/composite/chain/draw.ts'
import type { ChainSpec } from '../../measures/composite/chain/spec.ts'

/** Whether points of experts weigh on some level of the index. */
export const isVoted = ({ levels }: Pick<ChainSpec, 'levels'>): boolean =>
  levels.some(({ weigh }) => weigh.method === 'budget')

/**
 * The chain with the weights that the votes gave as if they were declared, so that they can be moved. The same values: these
 * weights rest on the votes alone, whatever areas and indicators are like. Where a part is left out, the others keep their
 * proportions.
 */
export function votedWeights(chain: ChainSpec, nodes: readonly NodeTrace[]): ChainSpec {
  const given = nodes.filter(({ level }) => level.weigh.method === 'budget')
  const weights = given.flatMap(({ children, weights: own }) => children.map((id, k) => [id, own[k]!] as const))
  return {
    ...chain,
    levels: chain.levels.map((level) =>
      level.weigh.method === 'budget' ? { ...level, weigh: { method: 'declared' } } : level,
    ),
    weights: { ...chain.weights, ...Object.fromEntries(weights) },
  }
}
