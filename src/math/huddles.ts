/**
 * The nodes of a graph of compressed rows in groups of at most `size` that lie close together, each node in one: grown step
 * by step from the first node that is left. O(links).
 */
export function huddles(start: ArrayLike<number>, to: ArrayLike<number>, size: number): number[][] {
  const n = start.length - 1
  const taken = new Uint8Array(n)
  const groups: number[][] = []
  for (let first = 0; first < n; first++) {
    if (taken[first] === 1) continue
    const group = [first]
    taken[first] = 1
    for (let at = 0; at < group.length && group.length < size; at++)
      for (let k = start[group[at]!]!; k < start[group[at]! + 1]! && group.length < size; k++) {
        const node = to[k]!
        if (taken[node] === 1) continue
        taken[node] = 1
        group.push(node)
      }
    groups.push(group)
  }
  return groups
}
