import type { Neighbours } from '../../model/neighbours.ts'

/** By area the number of the connected part that it belongs to; parts are numbered in the order of their first area. O(n + links). */
export function components({ start, to }: Neighbours): Int32Array {
  const n = start.length - 1
  const part = new Int32Array(n).fill(-1)
  let parts = 0
  for (let i = 0; i < n; i++) {
    if (part[i] !== -1) continue
    const waiting = [i]
    part[i] = parts
    for (let next = waiting.pop(); next !== undefined; next = waiting.pop())
      for (let k = start[next]!; k < start[next + 1]!; k++)
        if (part[to[k]!] === -1) {
          part[to[k]!] = parts
          waiting.push(to[k]!)
        }
    parts++
  }
  return part
}
