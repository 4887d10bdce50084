import { states } from '../../src/protect/cell.ts'
import type { Forest } from './forest.ts'

/**
 * Every set of base counts that agrees with what is published, found by trying them all: the counts and sums shown,
 * the denominators, and that whatever is withheld is no 0 and has a rest (unless it is a 0 indeed). With `notes` also
 * with what these say. For each area the least and the largest count among them.
 */
export function worlds({ tree, cell, denominator }: Forest, notes: boolean): { lo: number[]; hi: number[] } {
  const { value, minimum, base } = cell
  const size = value.length
  const [lo, hi] = [Array.from({ length: size }, () => Infinity), Array.from({ length: size }, () => -Infinity)]
  const fits = (node: number, count: number): boolean => {
    const [truth, all] = [value[node]!, denominator[node]!]
    if (cell.state[node] === states.open) return count === truth
    const sides = [
      [count, truth],
      [all - count, all - truth],
    ] as const
    return sides.every(([guess, real]) => {
      if (guess < Math.min(1, real)) return false
      if (!notes || node >= base) return true
      if (cell.state[node] === states.added) return real < minimum || guess >= minimum
      return cell.state[node] !== states.small || real === 0 || real >= minimum || guess < minimum
    })
  }
  const last = Int32Array.from({ length: size }, (_, i) => i)
  for (let i = base; i < size; i++) last[i] = Math.max(...tree.children[i]!.map((child) => last[child]!))
  const counts = new Float64Array(size)
  const walk = (i: number): void => {
    if (i === base) {
      counts.forEach((count, node) => {
        lo[node] = Math.min(lo[node]!, count)
        hi[node] = Math.max(hi[node]!, count)
      })
      return
    }
    for (let count = 0; count <= denominator[i]!; count++) {
      if (!fits(i, count)) continue
      const path = [i]
      for (let at = tree.parent[i]!; at !== -1; at = tree.parent[at]!) path.push(at)
      for (const node of path) counts[node]! += count
      // A sum is complete with its last area.
      if (path.every((node) => node < base || last[node] !== i || fits(node, counts[node]!))) walk(i + 1)
      for (const node of path) counts[node]! -= count
    }
  }
  walk(0)
  return { lo, hi }
}
