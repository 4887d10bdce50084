import { rankDraws, type Drawing } from '../../src/measures/reliability/rank-draws.ts'
import type { Task } from '../../src/model/crew.ts'

/** Memory of all threads: rung as soon as a worker is at a block, so that nobody need guess how long it takes to start. */
export interface Belled {
  readonly bell: Int32Array
}

export const newBell = (): Int32Array => new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT))

function ring(bell: Int32Array): void {
  Atomics.store(bell, 0, 1)
  Atomics.notify(bell, 0)
}

/** Only a machine on which no worker ever starts waits so long. */
export const patience = 240_000

/** What a thread does that waits until a worker is at a block; true where one came. */
export const rung = (bell: Int32Array): boolean => Atomics.wait(bell, 0, 0, patience) !== 'timed-out'

/** The worker's side of a task: rings, then does the block. */
const belledTask = <I extends Belled>(
  id: string,
  prepare: (input: I) => (block: number) => unknown,
): Task<I, unknown> => ({
  id,
  prepare(input) {
    const one = prepare(input)
    return (block) => {
      ring(input.bell)
      return one(block)
    }
  },
})

const draw = belledTask<Belled & Drawing>('belled-draw', (input) => rankDraws.prepare(input))
const fail = belledTask<Belled>('belled-fail', () => (block) => {
  throw new Error(`block ${block}`)
})

export const belled = {
  [draw.id]: () => Promise.resolve(draw),
  [fail.id]: () => Promise.resolve(fail),
}
