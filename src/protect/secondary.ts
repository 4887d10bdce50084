import { component, type Component } from './audit.ts'
import { isSmall, noise, states, told, type Cell } from './cell.ts'
import { auditor } from './exposed.ts'
import type { Tree } from './tree.ts'

/**
 * Complementary suppression: further areas to withhold, so that no small number of persons can be worked out from
 * the published ones of the same count, its parents and its siblings. Takes the smallest counts first (a zero, which
 * says most and hides least, only where nothing else helps) and puts back what proves needless, the largest first:
 * no area of the answer could be left out. Ascending; the same for the same counts. An audit is O(component).
 */
export function secondary(tree: Tree, given: Cell): number[] {
  if (!given.state.some((state, node) => state === states.part || isSmall(given, node))) return []
  const state = given.state.slice()
  const cell: Cell = { ...given, state }
  const { exposed } = auditor(tree, cell)
  const open = (node: number) => state[node] === states.open
  const around = (node: number) => component(tree, open, node)
  const loss = (node: number) => {
    const persons = cell.faces.map((face) => told(cell, face, node))
    const least = Math.min(...persons)
    return least > noise ? least : Infinity
  }
  const byLoss = (a: number, b: number) => {
    const [x, y] = [loss(a), loss(b)]
    return x === y ? a - b : x - y
  }
  const added: number[] = []

  /** Withholds one more area for the sake of an exposed one: the cheapest that suffices, else the one that helps most. */
  const protect = (node: number, within: Component, by: number) => {
    const choice = within.nodes.filter(open).sort(byLoss)
    let [best, left] = [-1, by - noise]
    for (const candidate of choice) {
      state[candidate] = states.added
      const still = exposed(around(node)).get(node) ?? 0
      state[candidate] = states.open
      if (still >= left) continue
      ;[best, left] = [candidate, still]
      if (still === 0) break
    }
    // Nothing helps alone: the sum above goes, which joins what lies beside it.
    if (best === -1) best = open(within.nodes[0]!) ? within.nodes[0]! : (choice[0] ?? -1)
    if (best === -1) throw new Error(`disclosure: area ${node} cannot be protected`)
    state[best] = states.added
    added.push(best)
  }

  const roots = [...tree.parent.keys()].filter((node) => tree.parent[node] === -1 || open(node))
  // To withhold more tells no more: who is safe stays so.
  for (const node of roots.flatMap((root) => [...exposed(around(root)).keys()]))
    for (;;) {
      const within = around(node)
      const by = exposed(within).get(node)
      if (by === undefined) break
      protect(node, within, by)
    }
  const needed = added
    .sort((a, b) => byLoss(b, a))
    .filter((node) => {
      const within = around(node)
      state[node] = states.open
      if (exposed(within).size === 0) return false
      state[node] = states.added
      return true
    })
  return needed.sort((a, b) => a - b)
}
