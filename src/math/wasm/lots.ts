import { picker } from '../picker.ts'
import { aligned, numbers, type Resident } from './resident.ts'
import { kernel } from './kernel.ts'

/** Addresses of the tables by which places are picked. */
export interface Lots {
  readonly cells: number
  readonly shift: number
  readonly ends: number
  readonly all: number
  /** The weights themselves. */
  readonly most: number
}

/** Tables to pick places by, each with the chance of its weight. */
export function lots(weights: ArrayLike<number>): Resident<Lots> {
  const n = weights.length
  const { cells, shift, ends, all } = picker(weights)
  const behind = aligned(cells.byteLength)
  return {
    bytes: behind + 16 * n,
    lay(at) {
      new Int32Array(kernel().memory.buffer, at, cells.length).set(cells)
      numbers(at + behind, n).set(ends)
      numbers(at + behind + 8 * n, n).set(weights)
      return { cells: at, shift, ends: at + behind, all, most: at + behind + 8 * n }
    },
  }
}
