import type { MessagePort } from 'node:worker_threads'

/** What a worker is born with. */
export interface Born {
  readonly port: MessagePort
}

/** A task to work off. `state` is shared: at `taken` the next block that nobody works at, at `told` how often a result was told. */
export interface Job {
  readonly job: number
  readonly task: string
  readonly input: unknown
  readonly blocks: number
  readonly state: Int32Array
}

export const taken = 0
export const told = 1

/** A block worked off, or not to be worked off there. */
export type Told = { readonly job: number; readonly block: number } & (
  { readonly result: unknown } | { readonly failed: true }
)
