import { finder } from './finder.ts'

/** Picks a place by 16 random bits; `cell` holds −1 where these lie on the border of two, which `open` settles. */
export interface Picker {
  readonly cell: Int32Array | Int16Array
  /** By how much the bits are shifted to read the cells. */
  readonly shift: number
  open(half: number, next: () => number): number
}

/** For places that are each picked with the chance of its weight. Not below 0 and not all 0. 64 to 128 bytes a place. */
export function picker(weights: ArrayLike<number>): Picker {
  const n = weights.length
  let all = 0
  const end = Float64Array.from(weights, (weight) => (all += weight))
  const bits = Math.min(16, 5 + 32 - Math.clz32(n))
  const cells = 2 ** bits
  const cell = n < 2 ** 15 ? new Int16Array(cells) : new Int32Array(cells)
  for (let k = 0, i = 0; k < cells; k++) {
    while (end[i] * cells <= k * all) i++
    cell[k] = end[i] * cells < (k + 1) * all ? -1 : i
  }
  const find = finder(end)
  return { cell, shift: 16 - bits, open: (half, next) => find(((half + next()) * all) / 2 ** 16) }
}
