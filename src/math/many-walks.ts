/**
 * Walks through a graph of compressed rows (`to[start[i]]` …) from up to 32 nodes at once, step by step: calls back for
 * every node with those who reach it in this step, bit b for the b-th of `from`, and the number of steps, which is the
 * least there is; not for the nodes they start from. Cheap where they start close together, as they then go the same ways.
 */
export function manyWalks(
  start: ArrayLike<number>,
  to: ArrayLike<number>,
): (from: ArrayLike<number>, visit: (node: number, who: number, hops: number) => void) => void {
  const n = start.length - 1
  const seen = new Int32Array(n)
  let [here, next] = [new Int32Array(n), new Int32Array(n)]
  let [standing, arriving] = [new Int32Array(n), new Int32Array(n)]
  return (from, visit) => {
    seen.fill(0)
    let count = 0
    for (let b = 0; b < from.length; b++) {
      const node = from[b]!
      if (here[node] === 0) standing[count++] = node
      here[node]! |= 1 << b
      seen[node]! |= 1 << b
    }
    for (let hops = 1; count > 0; hops++) {
      let arrived = 0
      for (let s = 0; s < count; s++) {
        const node = standing[s]!
        const who = here[node]!
        here[node] = 0
        for (let k = start[node]!; k < start[node + 1]!; k++) {
          const neighbour = to[k]!
          const fresh = who & ~seen[neighbour]!
          if (fresh === 0) continue
          if (next[neighbour] === 0) arriving[arrived++] = neighbour
          next[neighbour]! |= fresh
        }
      }
      for (let a = 0; a < arrived; a++) {
        const node = arriving[a]!
        seen[node]! |= next[node]!
        visit(node, next[node]!, hops)
      }
      ;[here, next] = [next, here]
      ;[standing, arriving] = [arriving, standing]
      count = arrived
    }
  }
}
