import type { Command } from 'commander'
import type { Context } from './context.ts'
import type { outlines } from './outlines.ts'

/** Where each command is: only the one that is asked for is loaded. */
export const commands = {
  init: async () => (await import('./init.ts')).init,
  inspect: async () => (await import('./inspect.ts')).inspect,
  convert: async () => (await import('./convert.ts')).convert,
  check: async () => (await import('./check.ts')).check,
  build: async () => (await import('./build.ts')).build,
  explain: async () => (await import('./explain.ts')).explain,
  crosswalk: async () => (await import('./crosswalk.ts')).crosswalk,
  segregation: async () => (await import('./segregation.ts')).segregation,
  index: async () => (await import('./social-index.ts')).index,
  list: async () => (await import('./list.ts')).list,
  docs: async () => (await import('./docs.ts')).docs,
  schema: async () => (await import('./schema.ts')).schema,
} as const satisfies Record<keyof typeof outlines, () => Promise<(context: Context) => Command>>
