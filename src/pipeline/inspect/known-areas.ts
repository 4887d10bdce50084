import type { KnownKeys } from '../../ingest/inspect/keys.ts'
import type { Files } from '../../model/files.ts'
import type { AreaEdition } from '../../plan/plan.ts'
import { readAreas } from '../read-areas.ts'

/** The keys and names of the areas, one list for each Gebietsstand. Throws what the files cannot be read for. */
export const knownAreas = (editions: readonly AreaEdition[], files: Files): Promise<KnownKeys[]> =>
  Promise.all(
    editions.map(async (edition) => {
      const { value } = await readAreas(edition, files)
      return {
        gebietsstand: edition.gebietsstand,
        keys: new Set<string>(value.units.map(({ id }) => id)),
        names: new Map<string, string>(value.units.map(({ id, name }) => [id, name])),
      }
    }),
  )
