import { crew } from '../../../src/host/crew/crew.ts'

/** One core and two; workers are started in the warm-up, as the first of several years or indices starts them. */
export const cores = ([1, 2] as const).map((count) => ({
  count,
  crew: crew(new URL('../../support/crew-entry.js', import.meta.url), { cores: count }),
}))
