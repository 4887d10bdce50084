import { tighten, type Bounds } from './audit.ts'
import { isSmall, noise, ownBounds, states, type Cell } from './cell.ts'
import { farOf } from './exposed.ts'
import type { Relation } from './relations.ts'
import type { Tree } from './tree.ts'

/** A number of persons that could be worked out, or nearly, and by how much it is exposed. */
export interface Exposed {
  readonly cell: number
  readonly node: number
  readonly by: number
}

/** A chain of conclusions longer than this nobody draws, and none was met. */
const rounds = 200

/**
 * Finds what a reader could work out of counts that add up to each other: by sums over areas in each count, and by sums
 * over counts in each area, in turns until nothing becomes narrower. As `auditor`, which looks at one count. O(rounds × areas × counts).
 */
export function jointAuditor(tree: Tree, cells: readonly Cell[], relations: readonly Relation[]): () => Exposed[] {
  const families = [...tree.parent.keys()].filter((node) => tree.children[node]!.length > 0)
  const far = Math.max(...cells.map(farOf))
  const look = (by: readonly Cell[], notes: boolean): Bounds[] => {
    const known = by.map(
      ({ state, value }) =>
        (node: number) =>
          state[node] === states.open && !Number.isNaN(value[node]!),
    )
    const all = by.map((cell, k) => {
      const own = Array.from(cell.value, (value, node) =>
        known[k]!(node) ? ([value, value] as const) : ownBounds(cell, node, notes, far),
      )
      return { lo: Float64Array.from(own, ([lo]) => lo), hi: Float64Array.from(own, ([, hi]) => hi) }
    })
    for (let round = 0, narrower = true; narrower && round < rounds; round++) {
      const before = all.map(({ lo, hi }) => [lo.slice(), hi.slice()] as const)
      all.forEach((bounds, k) => tighten(tree, known[k]!, families, bounds))
      for (const relation of relations) across(relation, all, known)
      narrower = all.some(({ lo, hi }, k) =>
        lo.some((low, i) => low > before[k]![0][i]! + noise || hi[i]! < before[k]![1][i]! - noise),
      )
    }
    return all
  }
  const dark = cells.map((cell) => ({
    ...cell,
    state: cell.state.map((state) => (state === states.open ? states.added : state)),
  }))
  const [plainDark, notesDark] = [look(dark, false), look(dark, true)]
  const width = ({ lo, hi }: Bounds, node: number) => hi[node]! - lo[node]!

  return () => {
    const [plain, notes] = [look(cells, false), look(cells, true)]
    return cells.flatMap((cell, k) =>
      Array.from(cell.state.keys()).flatMap((node): Exposed[] => {
        const state = cell.state[node]
        if (state === states.open || state === states.added) return []
        if (state !== states.part && !isSmall(cell, node)) return []
        const lacking = (least: number, most: number, is: number) => Math.max(0, Math.min(least, most) - is - noise)
        let by = lacking(1, width(notesDark[k]!, node), width(notes[k]!, node))
        if (state === states.part) by = lacking(cell.minimum, width(plainDark[k]!, node), width(plain[k]!, node))
        else
          for (const { sign, offset } of cell.faces) {
            const most = ({ lo, hi }: Bounds) => offset[node]! + (sign === 1 ? hi[node]! : -lo[node]!)
            by += lacking(cell.minimum, most(plainDark[k]!), most(plain[k]!))
          }
        return by > 0 ? [{ cell: k, node, by }] : []
      }),
    )
  }
}

/** Narrows the bounds of counts by their sum, area by area. */
function across(
  { parts, whole, sum }: Relation,
  all: readonly Bounds[],
  known: readonly ((node: number) => boolean)[],
): void {
  for (let node = 0; node < sum.length; node++) {
    let [least, most] = [0, 0]
    for (const k of parts) {
      least += all[k]!.lo[node]!
      most += all[k]!.hi[node]!
    }
    if (whole !== null && !known[whole]!(node)) {
      all[whole]!.lo[node] = Math.max(all[whole]!.lo[node]!, least)
      all[whole]!.hi[node] = Math.min(all[whole]!.hi[node]!, most)
    }
    const [low, high] = whole === null ? [sum[node]!, sum[node]!] : [all[whole]!.lo[node]!, all[whole]!.hi[node]!]
    if (Number.isNaN(low + high)) continue
    for (const k of parts) {
      if (known[k]!(node)) continue
      const { lo, hi } = all[k]!
      const [from, to] = [lo[node]!, hi[node]!]
      lo[node] = Math.max(from, low - (most - to))
      hi[node] = Math.min(to, high - (least - from))
    }
  }
}
