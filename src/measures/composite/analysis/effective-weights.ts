import type { Drawn } from '../chain/draw.ts'

/**
 * What share of the index each indicator and sub-index has by its weights: shares among siblings, multiplied up to
 * the top, whose share is 1. The share it has by what the numbers do is its influence (`influence.ts`).
 */
export function effectiveWeights({ nodes }: Pick<Drawn, 'nodes'>): Map<string, number> {
  const shares = new Map<string, number>()
  for (const { id, children, weights } of nodes.toReversed()) {
    // Parents come after their children: from the end, every parent is known before them
    const own = shares.get(id) ?? 1
    shares.set(id, own)
    const total = weights.reduce((a, b) => a + b, 0)
    children.forEach((child, k) => shares.set(child, (own * weights[k]!) / total))
  }
  return shares
}
