import type { Tree } from './tree.ts'

/** What can be known of every area: not less than `lo`, not more than `hi`. */
export interface Bounds {
  readonly lo: Float64Array
  readonly hi: Float64Array
}

/**
 * The areas whose withheld values hang together: those that published sums join, up to the first published area above
 * and down to the first ones below. Nothing outside tells anything about them.
 */
export interface Component {
  readonly nodes: readonly number[]
  /** Areas whose children add up to them within the component, children before parents. */
  readonly families: readonly number[]
}

/** The component of an area. O(its size). */
export function component({ parent, children }: Tree, open: (node: number) => boolean, node: number): Component {
  let root = node
  while (!open(root) && parent[root] !== -1) root = parent[root]!
  const nodes = [root]
  const families: number[] = []
  for (const at of nodes) {
    if (children[at]!.length === 0 || (at !== root && open(at))) continue
    families.push(at)
    nodes.push(...children[at]!)
  }
  return { nodes, families: families.sort((a, b) => a - b) }
}

/**
 * Tightens bounds in place by the sums: a parent is the sum of its children. Published areas stand with both bounds
 * at their value. Two passes, from the children upward and from the parents downward, give the exact bounds of every
 * area: sums along a tree are a network, where no combination of equations says more. O(size of the component).
 */
export function tighten(
  { children }: Tree,
  open: (node: number) => boolean,
  families: readonly number[],
  b: Bounds,
): void {
  const { lo, hi } = b
  const sums = (parent: number) => {
    let [least, most] = [0, 0]
    for (const child of children[parent]!) {
      least += lo[child]!
      most += hi[child]!
    }
    return [least, most] as const
  }
  for (const parent of families) {
    if (open(parent)) continue
    const [least, most] = sums(parent)
    lo[parent] = Math.max(lo[parent]!, least)
    hi[parent] = Math.min(hi[parent]!, most)
  }
  for (const parent of families.toReversed()) {
    const [least, most] = sums(parent)
    for (const child of children[parent]!) {
      if (open(child)) continue
      const [low, high] = [lo[child]!, hi[child]!]
      lo[child] = Math.max(low, lo[parent]! - (most - high))
      hi[child] = Math.min(high, hi[parent]! - (least - low))
    }
  }
}
