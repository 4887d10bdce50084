import type { Stream } from '../random.ts'
import { kernel } from './kernel.ts'
import { aligned, resident, type Resident } from './resident.ts'

/** Addresses of what a call of the kernel works with. */
export interface Desk {
  /** States of streams of random numbers, 16 bytes each. */
  readonly states: number
  /** Room for 16 bits of each place and stream, or 1024 of them. */
  readonly bits: number
  /** Rows of n numbers, one for each stream; then one more. */
  readonly rows: number
  /** Room for 32 bits of each stream. */
  readonly open: number
}

/** Works in the kernel's memory on n places for each stream; the streams go on behind what the work has drawn. */
export function atDesk<Places>(
  one: Resident<Places>,
  n: number,
  streams: readonly Stream[],
  work: (places: Places, desk: Desk) => void,
): void {
  const bits = 16 * streams.length
  const rows = bits + aligned(2 * Math.max(1024, (n + 3) * streams.length))
  const open = rows + 8 * n * (streams.length + 1)
  const { places, desk } = resident(one, open + 4 * streams.length)
  const states = () => new Int32Array(kernel().memory.buffer, desk, 4 * streams.length)
  streams.forEach((stream, d) => states().set(stream.state(), 4 * d))
  work(places, { states: desk, bits: desk + bits, rows: desk + rows, open: desk + open })
  streams.forEach((stream, d) => stream.state().set(states().subarray(4 * d, 4 * d + 4)))
}
