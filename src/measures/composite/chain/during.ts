import { AtlasError } from '../../../model/error.ts'

/** Entries of an index in the plan that ask for a step; options of `atlas index` have the same names. */
export type ChainEntry = 'impute' | 'denominate' | 'treat' | 'normalise' | 'weights' | 'aggregate'

/** Does the work of one step; what it is refused for names the entry of the plan that asked for it. */
export function during<T>(entry: ChainEntry, work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    throw new AtlasError(
      error.findings.map((one) => ({
        ...one,
        found: { de: `${entry}: ${one.found.de}`, en: `${entry}: ${one.found.en}` },
      })),
    )
  }
}
