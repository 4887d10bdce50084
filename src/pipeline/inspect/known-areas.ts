import type { KnownKeys } from '../../ingest/inspect/keys.ts'
import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { AreaEdition } from '../../plan/areas-plan.ts'
import { readAreas } from '../gather/read-areas.ts'

/** The keys and names of the areas, one list for each Gebietsstand. Throws why a file of them cannot be read. */
export const knownAreas = (editions: readonly AreaEdition[], files: Files): Promise<KnownKeys[]> =>
  Promise.all(
    editions.map(async (edition) => {
      const { value, findings } = await readAreas(edition, files)
      const wrong = findings.filter(({ severity }) => severity === 'error')
      if (value.units.length === 0 && wrong.length > 0) throw new AtlasError(wrong)
      return {
        gebietsstand: edition.gebietsstand,
        keys: new Set<string>(value.units.map(({ id }) => id)),
        names: new Map<string, string>(value.units.map(({ id, name }) => [id, name])),
      }
    }),
  )
