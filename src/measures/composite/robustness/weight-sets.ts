import { gammaDraw } from '../../../math/gamma-draw.ts'
import { stream } from '../../../math/stream.ts'
import type { ChainSpec } from '../chain/spec.ts'
import { tree } from '../chain/tree.ts'
import type { Factor } from './factor.ts'

/** How far weights may differ from the declared ones. */
export type WeightSpread =
  /** Each weight by itself within ± this share of it, uniformly: 0.25 is ± 25 %. */
  | { readonly kind: 'band'; readonly width: number }
  /**
   * Shares among siblings from a Dirichlet distribution around the declared ones, of the same total: a sum stays on its
   * scale. The larger the concentration, the closer; as many as there are siblings of equal weight means that every split is
   * as likely as any other.
   */
  | { readonly kind: 'dirichlet'; readonly concentration: number }

/**
 * Sets of weights around the declared ones, for some indicators and nodes (all where none are named). A set
 * depends on the seed and its number only. Weights of 0 stay 0.
 */
export function weightSets(
  { indicators, nodes, weights }: Pick<ChainSpec, 'indicators' | 'nodes' | 'weights'>,
  spread: WeightSpread,
  { count, seed, ids }: { readonly count: number; readonly seed: number; readonly ids?: readonly string[] },
): Readonly<Record<string, number>>[] {
  const { families, ids: all } = tree(indicators, nodes)
  const siblings = families.map(({ children }) =>
    children.map((k) => all[k]!).filter((id) => (ids === undefined || ids.includes(id)) && weights[id]! > 0),
  )
  return Array.from({ length: count }, (_, set) => {
    const draw = stream(seed, set)
    return Object.fromEntries(
      siblings.flatMap((family) => {
        const total = family.reduce((sum, id) => sum + weights[id]!, 0)
        if (spread.kind === 'band')
          return family.map((id): [string, number] => [id, weights[id]! * (1 + spread.width * (2 * draw() - 1))])
        const drawn = family.map((id) => gammaDraw((spread.concentration * weights[id]!) / total, draw))
        const all = drawn.reduce((sum, one) => sum + one, 0)
        if (all > 0) return family.map((id, k): [string, number] => [id, (drawn[k]! / all) * total])
        // Near a concentration of 0 all goes to one, and the others are too small for a number
        let left = draw() * total
        const only = family.findIndex((id) => (left -= weights[id]!) < 0)
        return family.map((id, k): [string, number] => [id, k === only ? total : 0])
      }),
    )
  })
}

/** The question of weights: each set is one alternative. */
export const weightFactor = (sets: readonly Readonly<Record<string, number>>[]): Factor => ({
  id: 'weights',
  label: { de: 'Gewichte', en: 'weights' },
  alternatives: sets.map((by, set) => ({
    label: { de: `Gewichtssatz ${set + 1}`, en: `set of weights ${set + 1}` },
    changes: [{ change: 'weights', by }],
  })),
})
