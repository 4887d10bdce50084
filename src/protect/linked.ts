import { component } from './audit.ts'
import { states, type Cell } from './cell.ts'
import { jointAuditor, type Exposed } from './joint.ts'
import type { Relation } from './relations.ts'
import type { Tree } from './tree.ts'

/** A count in an area that could be withheld. */
interface Place {
  readonly cell: number
  readonly node: number
}

/**
 * Withholds further counts, by changing their states, where others that add up with them would tell one that is withheld.
 * Takes the cheapest that may suffice, first in the exposed area itself, then where the same count is withheld, then
 * beside it, and puts back what proves needless, the largest first. Each of the counts is safe by itself before.
 * O(withheld × audit).
 */
export function linked(tree: Tree, all: readonly Cell[], found: readonly Relation[]): void {
  const used = [...new Set(found.flatMap(countsOf))].sort((a, b) => a - b)
  const cells = used.map((place) => all[place]!)
  const relations = found.map(({ parts, whole, sum }) => ({
    parts: parts.map((place) => used.indexOf(place)),
    whole: whole === null ? null : used.indexOf(whole),
    sum,
  }))
  if (relations.length === 0) return
  const audit = jointAuditor(tree, cells, relations)
  const added: Place[] = []
  for (let exposed = audit(); exposed.length > 0; exposed = audit()) {
    const before = added.length
    const helped = new Set<number>()
    for (const one of exposed) {
      // One count more may help all that are exposed in an area
      if (helped.has(one.node)) continue
      const place = partner(tree, cells, relations, one)
      if (place === null) continue
      helped.add(one.node)
      cells[place.cell]!.state[place.node] = states.added
      added.push(place)
    }
    if (added.length === before) break // nothing is shown any more that could tell
  }
  for (const { cell, node } of added.sort((a, b) => loss(cells, b) - loss(cells, a))) {
    const { state } = cells[cell]!
    state[node] = states.open
    if (audit().length > 0) state[node] = states.added
  }
}

const countsOf = ({ parts, whole }: Relation): readonly number[] => (whole === null ? parts : [...parts, whole])

/** What to withhold for the sake of an exposed count; null where nothing is left. */
function partner(tree: Tree, cells: readonly Cell[], relations: readonly Relation[], exposed: Exposed): Place | null {
  const { cell, node, by } = exposed
  const isOpen = (place: Place) => cells[place.cell]!.state[place.node] === states.open
  const all = relations.map(countsOf).filter((counts) => counts.includes(cell))
  const others = [...new Set(all.flat())].filter((one) => one !== cell)
  const cheapest = (list: readonly Place[]) => list.filter(isOpen).sort((a, b) => loss(cells, a) - loss(cells, b))
  const at = (where: number) => cheapest(others.map((one) => ({ cell: one, node: where })))
  const here = at(node)
  const enough = here.find((place) => cells[place.cell]!.value[place.node]! > by)
  if (enough ?? here[0]) return enough ?? here.at(-1)!
  const { state } = cells[cell]!
  const around = component(tree, (one) => state[one] === states.open, node).nodes
  const there = around.filter((one) => one !== node && state[one] !== states.open).flatMap(at)
  return (
    there[0] ??
    cheapest([cell, ...others].flatMap((one) => around.map((where) => ({ cell: one, node: where }))))[0] ??
    null
  )
}

/** Persons that are withheld with a count; a 0, which says most, last. */
const loss = (cells: readonly Cell[], { cell, node }: Place): number => cells[cell]!.value[node]! || Infinity
