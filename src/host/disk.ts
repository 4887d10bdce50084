import { dirname, join } from 'node:path'
import { alone } from '../model/crew.ts'
import type { Host } from '../model/host.ts'
import { inRepository } from './in-repository.ts'

/**
 * The machine the program runs on: its disk, its terminal, and its cores where there is a bundle that `workers` can begin
 * in. What touches files is loaded when it is used.
 */
export function disk(workers: URL | null = null): Host {
  return {
    read: async (path) =>
      path === '-'
        ? (await import('./read-input.ts')).readInput(process.stdin)
        : (await import('./read.ts')).read(path),
    scan: async (asked, base, meanwhile) => (await import('./scan.ts')).scan(asked, base, meanwhile),
    replace: async (folder, outputs) => (await import('./swap.ts')).replace(folder, outputs),
    recover: async (folder) => (await import('./swap.ts')).recover(folder),
    create: async (folder, outputs) => (await import('./create.ts')).create(folder, outputs),
    hash: async () => (await import('./running-hash.ts')).runningHash(),
    edit: async (path, before, after) => (await import('./edit.ts')).edit(path, before, after),
    shipped: async (folder) => (await import('./shipped.ts')).shipped(folder),
    crew: async () => (workers === null ? alone : (await import('./crew/crew.ts')).crew(workers)),
    out: (text) => write(process.stdout, text),
    say: (text) => write(process.stderr, text),
    get colour() {
      return wantsColour(process.env, process.stderr.isTTY)
    },
    join,
    dirname,
    inRepository: (path) => inRepository(path, process.env.GITHUB_WORKSPACE, process.cwd()),
  }
}

function write(stream: NodeJS.WriteStream, text: string): void {
  if (!stream.listeners('error').includes(readerLeft)) stream.on('error', readerLeft)
  stream.write(text)
}

/** `atlas list measures | head -1`: the reader has enough, which is no error. */
function readerLeft(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error
}

/** As no-color.org and force-color.org have it: a variable counts when it is not empty. */
export function wantsColour(env: Readonly<Record<string, string | undefined>>, terminal: boolean): boolean {
  if (env.NO_COLOR) return false
  if (env.FORCE_COLOR) return true
  return terminal && env.TERM !== 'dumb'
}
