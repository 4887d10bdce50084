import { picker } from './picker.ts'
import type { Stream } from './random.ts'

/** Takes persons out of the places of one list, each person as likely as any other, and counts them in the other. */
export type Move = (persons: number, stream: Stream, from: Float64Array, to: Float64Array) => void

/**
 * @param most what the places of `from` hold at most, whole: a place is picked by that, and the pick holds with the chance
 *   that one of so many is there
 */
export function move(most: ArrayLike<number>): Move {
  const { cell, shift, open } = picker(most)
  const room = new Uint16Array(1024)
  return (persons, stream, from, to) => {
    for (let left = persons; left > 0;) {
      const bits = 3 * left < room.length ? room.subarray(0, 2 * Math.ceil(1.5 * left)) : room
      stream.halves(bits)
      for (let k = 0; k < bits.length && left > 0; k += 2) {
        const picked = cell[bits[k] >>> shift]
        const i = picked < 0 ? open(bits[k], stream) : picked
        const person = bits[k + 1] * most[i]
        const there = from[i] * 2 ** 16
        if (person >= there) continue
        if (person + most[i] > there && (bits[k + 1] + stream()) * most[i] >= there) continue
        from[i]--
        to[i]++
        left--
      }
    }
  }
}
