/**
 * Walks through a graph of compressed rows (`to[start[i]]` …) from any node, step by step: calls back for every node that
 * can be reached, with the least number of steps to it, up to `most` steps; not for the node itself. O(links) a walk.
 */
export function walker(
  start: ArrayLike<number>,
  to: ArrayLike<number>,
): (from: number, visit: (node: number, hops: number) => void, most?: number) => void {
  const n = start.length - 1
  const seen = new Int32Array(n).fill(-1)
  const queue = new Int32Array(n)
  return (from, visit, most = Infinity) => {
    seen[from] = from
    queue[0] = from
    let [head, end] = [0, 1]
    for (let hops = 1; head < end && hops <= most; hops++)
      for (const level = end; head < level; head++)
        for (let k = start[queue[head]!]!; k < start[queue[head]! + 1]!; k++) {
          const node = to[k]!
          if (seen[node] === from) continue
          seen[node] = from
          queue[end++] = node
          visit(node, hops)
        }
    // A later walk from the same node starts afresh.
    for (let k = 0; k < end; k++) seen[queue[k]!] = -1
  }
}
