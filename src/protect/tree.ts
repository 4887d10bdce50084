import type { Level } from '../model/level.ts'

/** Areas of all levels as one forest: the base areas first, then each level, so that a parent comes after its children. */
export interface Tree {
  /** -1 where there is none. */
  readonly parent: Int32Array
  readonly children: readonly (readonly number[])[]
  /** Where each level begins, the base level first; the number of all areas at the end. */
  readonly start: readonly number[]
}

/** The forest over `base` areas; levels from the finest to the coarsest, each within the next. O(areas). */
export function tree(base: number, levels: readonly Level[]): Tree {
  const start = [0, base]
  for (const { units } of levels) start.push(start.at(-1)! + units.length)
  const parent = new Int32Array(start.at(-1)!).fill(-1)
  const children: number[][] = Array.from(parent, () => [])
  levels.forEach((level, k) => {
    const below = levels[k - 1]
    level.parent.forEach((at, i) => {
      parent[below ? start[k]! + below.parent[i]! : i] = start[k + 1]! + at
    })
  })
  parent.forEach((at, i) => {
    if (at !== -1) children[at]!.push(i)
  })
  return { parent, children, start }
}
