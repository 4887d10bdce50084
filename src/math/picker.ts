/** Tables by which 16 random bits pick a place; `lots` lays them into the kernel's memory. */
export interface Picker {
  /** The place, or −1 − i where the bits lie on the border of places, of which i is the first. */
  readonly cells: Int32Array
  /** By how much the bits are shifted to read the cells. */
  readonly shift: number
  /** Sums of the weights up to and with each place; that of the last place with a weight has no end. */
  readonly ends: Float64Array
  readonly all: number
}

/** For places that are each picked with the chance of its weight. Not below 0 and not all 0. 64 to 128 bytes a place. */
export function picker(weights: ArrayLike<number>): Picker {
  const n = weights.length
  let all = 0
  const ends = Float64Array.from(weights, (weight) => (all += weight))
  const bits = Math.min(16, 4 + 32 - Math.clz32(n))
  const cells = new Int32Array(2 ** bits)
  for (let k = 0, i = 0; k < cells.length; k++) {
    while (ends[i] * cells.length <= k * all) i++
    cells[k] = ends[i] * cells.length < (k + 1) * all ? -1 - i : i
  }
  ends.fill(Infinity, ends.indexOf(all))
  return { cells, shift: 16 - bits, ends, all }
}
