import type { AtlasError } from '../../model/error.ts'

/** Errors whose findings stand in the JSON of a command already; they are not printed as JSON once more. */
export const said = new WeakSet<AtlasError>()
