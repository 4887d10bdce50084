import { tighten, type Bounds, type Component } from './audit.ts'
import { isSmall, noise, ownBounds, states, type Cell } from './cell.ts'
import type { Tree } from './tree.ts'

/** Finds what a reader could work out. Keeps its working memory, so one serves all questions about one count. */
export interface Auditor {
  /**
   * By how much the withheld areas of a component are exposed, each with a number above 0; the others are left out.
   * Safe is an area whose small number of persons may, for all that is published, reach the minimum, and which the
   * notes do not pin down to one number; a part of an earlier area, whose number is open by the minimum. Nobody can
   * ask for more than remains where nothing at all is published but denominators and notes. O(size of the component).
   */
  readonly exposed: (within: Component) => Map<number, number>
}

/** An auditor of a count, whose states may change between two questions. O(areas). */
export function auditor(tree: Tree, cell: Cell): Auditor {
  const n = cell.value.length
  const far = farOf(cell)
  const open = (node: number) => cell.state[node] === states.open
  const sensitive = (node: number) =>
    !open(node) && cell.state[node] !== states.added && (cell.state[node] === states.part || isSmall(cell, node))

  const memory = (): Bounds => ({ lo: new Float64Array(n), hi: new Float64Array(n) })
  const [plain, notes] = [memory(), memory()]
  const look = ({ nodes, families }: Component, into: Bounds, by: Cell, withNotes: boolean): Bounds => {
    const shown = (node: number) => by.state[node] === states.open
    for (const node of nodes) {
      const value = by.value[node]!
      const [lo, hi] = shown(node) ? [value, value] : ownBounds(by, node, withNotes, far)
      into.lo[node] = lo
      into.hi[node] = hi
    }
    tighten(tree, shown, families, into)
    return into
  }
  const everything: Component = {
    nodes: [...tree.parent.keys()],
    families: [...tree.parent.keys()].filter((node) => tree.children[node]!.length > 0),
  }
  const dark: Cell = { ...cell, state: cell.state.map((state) => (state === states.open ? states.added : state)) }
  const [plainDark, notesDark] = [look(everything, memory(), dark, false), look(everything, memory(), dark, true)]

  const width = ({ lo, hi }: Bounds, node: number) => hi[node]! - lo[node]!
  const lacking = (least: number, most: number, is: number) => {
    const by = Math.min(least, most) - is
    return by > noise ? by : 0
  }
  const exposure = (node: number): number => {
    if (cell.state[node] === states.part) return lacking(cell.minimum, width(plainDark, node), width(plain, node))
    let total = lacking(1, width(notesDark, node), width(notes, node))
    for (const { sign, offset } of cell.faces) {
      const most = (b: Bounds) => offset[node]! + (sign === 1 ? b.hi[node]! : -b.lo[node]!)
      total += lacking(cell.minimum, most(plainDark), most(plain))
    }
    return total
  }

  return {
    exposed: (within) => {
      const asked = within.nodes.filter(sensitive)
      if (asked.length === 0) return new Map()
      look(within, plain, cell, false)
      look(within, notes, cell, true)
      return new Map(
        asked.flatMap((node) => {
          const by = exposure(node)
          return by > 0 ? [[node, by] as const] : []
        }),
      )
    },
  }
}

/** More than any sum of counts and of the persons told beside them. */
export const farOf = ({ value, faces, minimum }: Cell): number =>
  [value, ...faces.map(({ offset }) => offset)]
    .flatMap((numbers) => [...numbers])
    .reduce((sum, number) => (Number.isNaN(number) ? sum : sum + 2 * Math.abs(number)), minimum + 1)
