import { workerData, type MessagePort, type Transferable } from 'node:worker_threads'
import type { Task } from '../../model/crew.ts'
import { taken, told, type Born, type Job, type Told } from './messages.ts'

type Tasks = Readonly<Record<string, () => Promise<Task<never, unknown>>>>

/**
 * What a worker does all its life: takes blocks of the jobs it is given until none is left, and tells results. An error
 * is not told but left to the thread that asked, which takes the block itself and so fails as if it had been alone.
 */
export function serve(tasks: Tasks, { port }: Born = workerData as Born): void {
  port.on('message', (job: Job) => void work(job, tasks, port))
}

async function work({ job, task, input, blocks, state }: Job, tasks: Tasks, port: MessagePort): Promise<void> {
  const { prepare } = (await tasks[task]!()) as Task<unknown, unknown>
  // a job may be done before its workers are awake
  if (Atomics.load(state, taken) >= blocks) return
  const one = attempt(() => prepare(input))
  if (one === null) return
  for (let block = Atomics.add(state, taken, 1); block < blocks; block = Atomics.add(state, taken, 1)) {
    try {
      const result = one(block)
      port.postMessage({ job, block, result } satisfies Told, buffersOf(result))
    } catch {
      port.postMessage({ job, block, failed: true } satisfies Told)
    }
    Atomics.add(state, told, 1)
    Atomics.notify(state, told)
  }
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch {
    return null
  }
}

/** Arrays of numbers are handed over, not copied. */
function buffersOf(result: unknown): Transferable[] {
  const parts = typeof result === 'object' && result !== null ? Object.values(result) : []
  return [...new Set(parts.flatMap((part) => (ArrayBuffer.isView(part) ? [part.buffer as ArrayBuffer] : [])))]
}
