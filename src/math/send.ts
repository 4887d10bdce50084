import { picker } from './picker.ts'
import type { Stream } from './random.ts'

/** Sends some more persons to places. */
export type Send = (persons: number, stream: Stream, into: Float64Array) => void

/** Persons are sent one by one, each to a place with the chance of its weight. */
export function send(weights: ArrayLike<number>): Send {
  const { cell, shift, open } = picker(weights)
  const room = new Uint16Array(1024)
  return (persons, stream, into) => {
    for (let left = persons; left > 0; left -= room.length) {
      const bits = left < room.length ? room.subarray(0, left) : room
      stream.halves(bits)
      for (let k = 0; k < bits.length; k++) {
        const i = cell[bits[k] >>> shift]
        into[i < 0 ? open(bits[k], stream) : i]++
      }
    }
  }
}
