import { cutsByByte, type Cut, type Cuts } from './cuts-by-byte.ts'
import { cutsByVector, type Layout } from './cuts-by-vector.ts'

/** So many bytes are cut at once: these and what is found in them stay near the processor. */
export const window = 1 << 14

const spare = 64
const layout: Layout = {
  state: 0,
  answers: 32,
  bytes: 64,
  rowEnds: 64 + window,
  places: 64 + window + 4 * (window + spare),
}
const page = 1 << 16
const memory = new WebAssembly.Memory({ initial: Math.ceil((layout.places + 4 * (2 * window + spare)) / page) })

type Run = (count: number, base: number, filled: number, delimiter: number, quote: number, quotes: number) => number

/** What cuts 64 bytes at a time; null where the processor cannot. */
const run = ((): Run | null => {
  const code = cutsByVector(layout)
  // What WebAssembly writes stands with the lowest byte first, on every machine.
  const lowestFirst = new Uint8Array(Uint32Array.of(1).buffer)[0] === 1
  if (!lowestFirst || !WebAssembly.validate(code)) return null
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { host: { memory } })
  return exports['run'] as Run
})()

function views() {
  return {
    block: new Uint8Array(memory.buffer, layout.bytes, window),
    state: new BigInt64Array(memory.buffer, layout.state, 4),
    answers: new Int32Array(memory.buffer, layout.answers, 3),
    places: new Int32Array(memory.buffer, layout.places),
    rowEnds: new Int32Array(memory.buffer, layout.rowEnds, window + spare),
  }
}

let view = views()

/** One for all readers, which take turns: whoever has begun last cuts. */
export const cuts: Cuts = { places: view.places, filled: 0, rowEnds: view.rowEnds, rows: 0, fault: -1, inner: false }

/** Begins anew at the start of a record; `quote` -1 is none. Parts are as long as a window but for the last. */
export function cutter(delimiter: number, quote: number, vector = run): Cut {
  if (vector === null) return cutsByByte(delimiter, quote)
  view.state.set([0n, 1n, 0n, 0n])
  return (bytes, from, to, into) => {
    const count = to - from
    const whole = 64 * Math.ceil(count / 64)
    view.block.set(bytes.subarray(from, to))
    view.block.fill(0, count, whole)
    into.filled = vector(whole, from, into.filled, delimiter, Math.max(quote, 0), quote < 0 ? 0 : 1)
    into.rows = view.answers[0]!
    into.fault = view.answers[1]!
    into.inner = view.answers[2]! !== 0
  }
}

/** Makes room for the places of a window behind those that are kept: a record may have as many cells as bytes. */
export function makeRoom(): void {
  const lacking = cuts.filled + window + spare - cuts.places.length
  if (lacking <= 0) return
  memory.grow(Math.ceil((4 * Math.max(lacking, cuts.places.length)) / page))
  view = views()
  cuts.places = view.places
  cuts.rowEnds = view.rowEnds
}
