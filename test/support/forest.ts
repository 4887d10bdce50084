import { random } from '../../src/math/random.ts'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { isSmall, states, type Cell } from '../../src/protect/cell.ts'
import { tree, type Tree } from '../../src/protect/tree.ts'

export interface Forest {
  readonly tree: Tree
  readonly cell: Cell
  readonly denominator: Float64Array
}

/** Sums of base values over all areas of a forest. */
export function summed({ parent, start }: Tree, base: readonly number[]): Float64Array {
  const all = new Float64Array(start.at(-1)!)
  all.set(base)
  parent.forEach((at, i) => {
    if (at !== -1) all[at]! += all[i]!
  })
  return all
}

/** A small forest with small counts: 2 to `most` base areas, one to three levels above, some areas not assessed. Counts reach from 0 to `counts`. */
export function forest(seed: number, most: number, persons: number, counts = persons): Forest {
  const next = random(seed)
  const whole = (below: number) => Math.floor(below * next())
  const n = 2 + whole(most - 1)
  let parents = Array.from({ length: n }, () => whole(3))
  const levels = [makeLevel('a', parents.map(String), new Map())]
  for (let k = whole(3); k > 0; k--) {
    const up = k === 1 ? [0, 0, 0] : [0, whole(2), whole(2)]
    parents = parents.map((at) => up[at]!)
    levels.push(makeLevel(String(k), parents.map(String), new Map()))
  }
  const shape = tree(n, levels)
  const below = Array.from({ length: n }, () => whole(persons + 1))
  const above = below.map((all) => whole(Math.min(all, counts) + 1))
  const value = summed(shape, above)
  const denominator = summed(shape, below)
  const cell: Cell = {
    value,
    faces: [
      { sign: 1, offset: new Float64Array(value.length) },
      { sign: -1, offset: denominator },
    ],
    minimum: 2 + whole(3),
    state: new Uint8Array(value.length),
    base: n,
  }
  cell.state.forEach((_, i) => {
    const left = i < n && next() < 0.1
    cell.state[i] = left ? states.kept : isSmall(cell, i) ? states.small : states.open
  })
  return { tree: shape, cell, denominator }
}
