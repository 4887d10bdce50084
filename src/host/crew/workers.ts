import { MessageChannel, receiveMessageOnPort, Worker, type MessagePort } from 'node:worker_threads'
import type { Born, Job, Told } from './messages.ts'

export interface Workers {
  give(job: Job): void
  /** What was told since. */
  listen(): readonly Told[]
}

/** Bounds what a worker may keep beside its arrays of numbers, which are small by the size of a block. */
const resourceLimits = { maxOldGenerationSizeMb: 512 }

/**
 * Starts workers that end with the process and keep it from nothing. One that cannot start takes no block, one that dies
 * leaves its block to whoever gave it: neither changes a result, so neither is an error.
 */
export function workers(entry: URL, count: number, execArgv?: readonly string[]): Workers {
  const ports = Array.from({ length: count }, () => start(entry, execArgv))
  return {
    give: (job) => ports.forEach((port) => port.postMessage(job)),
    listen: () => ports.flatMap((port) => [...messages(port)]),
  }
}

function start(entry: URL, execArgv?: readonly string[]): MessagePort {
  const { port1, port2 } = new MessageChannel()
  port1.unref()
  const worker = new Worker(entry, {
    workerData: { port: port2 } satisfies Born,
    transferList: [port2],
    resourceLimits,
    ...(execArgv && { execArgv: [...execArgv] }),
  })
  worker.on('error', () => undefined)
  worker.unref()
  return port1
}

function* messages(port: MessagePort): Generator<Told> {
  for (let got = receiveMessageOnPort(port); got; got = receiveMessageOnPort(port)) yield got.message as Told
}
