import { availableParallelism } from 'node:os'
import { alone, type Crew } from '../../model/crew.ts'
import { taken, told } from './messages.ts'
import { workers, type Workers } from './workers.ts'

/** A thread takes some 50 ms to start: less than this many numbers are computed in about twice that. */
const worthwhile = 3_000_000
/** Beyond this, cores wait for memory more than they compute. */
const mostCores = 8
/** After so many milliseconds without a word, a block that a worker has taken is computed here as well. */
const patience = 1000

export interface CrewOptions {
  readonly cores?: number
  readonly execArgv?: readonly string[]
  readonly worthwhile?: number
  readonly patience?: number
}

/**
 * This thread and workers, which are started when they are first needed and then kept. This thread works off blocks like
 * the others, and waits for them without an event loop. What a worker fails at is done anew here, so that errors are those
 * of one core: of the first block that has one.
 */
export function crew(entry: URL, options: CrewOptions = {}): Crew {
  const cores = Math.min(options.cores ?? availableParallelism(), mostCores)
  const wait = options.patience ?? patience
  let others: Workers | null = null
  let jobs = 0
  return {
    run(task, input, blocks, work, each) {
      if (cores < 2 || blocks < 2 || work < (options.worthwhile ?? worthwhile))
        return alone.run(task, input, blocks, work, each)
      others ??= workers(entry, cores - 1, options.execArgv)
      const state = new Int32Array(new SharedArrayBuffer(2 * Int32Array.BYTES_PER_ELEMENT))
      const job = jobs++
      others.give({ job, task: task.id, input, blocks, state })
      try {
        const one = task.prepare(input)
        const found = new Map<number, { readonly result?: unknown; readonly failed?: true }>()
        let handed = 0
        const handOver = () => {
          for (const each of others!.listen())
            if (each.job === job && each.block >= handed && !found.has(each.block)) found.set(each.block, each)
          for (let own = found.get(handed); own; own = found.get(handed)) {
            found.delete(handed)
            each(own.failed ? one(handed) : (own.result as ReturnType<typeof one>), handed)
            handed++
          }
        }
        for (let block = Atomics.add(state, taken, 1); block < blocks; block = Atomics.add(state, taken, 1)) {
          found.set(
            block,
            attempt(() => one(block)),
          )
          handOver()
        }
        for (;;) {
          const heard = Atomics.load(state, told)
          handOver()
          if (handed === blocks) return
          if (Atomics.wait(state, told, heard, wait) === 'timed-out') found.set(handed, { result: one(handed) })
        }
      } finally {
        // whatever happened, nobody takes another block
        Atomics.store(state, taken, blocks)
      }
    },
  }
}

/** A block with an error is told of in its turn, when those before it are through. */
function attempt(work: () => unknown): { readonly result: unknown } | { readonly failed: true } {
  try {
    return { result: work() }
  } catch {
    return { failed: true }
  }
}
