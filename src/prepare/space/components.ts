import type { Neighbours } from '../../model/neighbours.ts'

/**
 * By area the number of the connected part that it belongs to, whichever way links point; parts are numbered in the order of
 * their first area. O(n + links).
 */
export function components({ start, to }: Neighbours): Int32Array {
  const n = start.length - 1
  const above = Int32Array.from({ length: n }, (_, i) => i)
  const first = (i: number): number => {
    while (above[i] !== i) {
      above[i] = above[above[i]!]!
      i = above[i]!
    }
    return i
  }
  for (let i = 0; i < n; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) {
      const [a, b] = [first(i), first(to[k]!)]
      above[Math.max(a, b)] = Math.min(a, b)
    }
  const number = new Map<number, number>()
  return above.map((_, i) => {
    const root = first(i)
    const part = number.get(root) ?? number.size
    number.set(root, part)
    return part
  })
}
