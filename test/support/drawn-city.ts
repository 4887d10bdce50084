import { random } from '../../src/math/random.ts'
import type { Inputs } from '../../src/model/measure.ts'
import type { Position } from '../../src/model/layer.ts'
import { raumId } from '../../src/model/bezugsraum.ts'
import { contiguityOf } from '../../src/prepare/space/contiguity-of.ts'
import { ground } from '../../src/prepare/space/ground.ts'
import { spaceOf } from '../../src/prepare/space/space-of.ts'
import { layerOf, ring } from './layer.ts'

/** The open ring of an area, in whole metres. */
export type Outline = readonly (readonly [x: number, y: number])[]

export interface DrawnCity {
  readonly outlines: readonly Outline[]
  readonly inputs: Pick<Inputs, 'group' | 'total' | 'second' | 'secondTotal' | 'contiguity' | 'space'>
}

const [east, north, cell] = [390_000, 5_800_000, 400]

/**
 * An invented city with its geometry: rows of areas that are one to three cells wide, some of them water and left out,
 * in some of the others nobody lives. The line between two rows is either crooked, and all areas bend where it bends, or
 * straight, and areas have corners on it where their neighbours have none.
 */
export function drawnCity(seed: number, most = Infinity): DrawnCity {
  const next = random(seed)
  const [wide, high] = [3 + Math.floor(6 * next()), 2 + Math.floor(8 * next())]
  const about = () => Math.floor(0.6 * cell * (next() - 0.5))
  const lines = Array.from({ length: high + 1 }, (_, row) => {
    const straight = next() < 0.4
    const at = (column: number): [number, number] =>
      straight
        ? [east + column * cell, north + row * cell]
        : [east + column * cell + about(), north + row * cell + about()]
    return { straight, corners: Array.from({ length: wide + 1 }, (_, column) => at(column)) }
  })
  const outlines: Outline[] = []
  for (let row = 0; row < high; row++)
    for (let from = 0, to = 0; from < wide; from = to) {
      to = Math.min(wide, from + 1 + Math.floor(3 * next()))
      const along = ({ straight, corners }: (typeof lines)[number]) =>
        straight ? [corners[from]!, corners[to]!] : corners.slice(from, to + 1)
      if (next() < 0.85 && outlines.length < most)
        outlines.push([...along(lines[row]!), ...along(lines[row + 1]!).reverse()])
    }
  const total = outlines.map(() => (next() < 0.1 && most === Infinity ? 0 : 20 + Math.floor(500 * next())))
  const secondTotal = total.map((t) => Math.ceil(t * (0.4 + 0.5 * next())))
  const part = (of: readonly number[]) => of.map((t) => Math.floor(t * next()))
  const ids = outlines.map((_, i) => raumId(String(100 + i)))
  const layer = layerOf(Object.fromEntries(outlines.map((one, i) => [ids[i]!, [[ring(...(one as Position[]))]]])))
  const built = ground(layer, ids)
  const { contiguity } = contiguityOf(built, 0.1)
  return {
    outlines,
    inputs: { total, group: part(total), secondTotal, second: part(secondTotal), contiguity, space: spaceOf(built) },
  }
}
