import { AtlasError } from '../../model/error.ts'
import type { Files } from '../../model/files.ts'
import type { Table } from '../../model/table.ts'
import type { Plan } from '../../plan/plan.ts'
import type { Areas } from '../../prepare/areas.ts'
import type { KnownAreas } from '../../prepare/vintage.ts'
import { spareEditions } from './edition-of.ts'
import { layerFiles } from './layer-files.ts'
import { readAreas } from './read-areas.ts'

/**
 * Areas of every Gebietsstand that the plan names and no Berichtsjahr needs, where a table has keys that none of the `areas` has:
 * they may be of one of these. What is wrong with such a file nobody has to know. O(keys + areas).
 */
export async function spareAreas(
  plan: Plan,
  files: Files,
  tables: readonly Table[],
  areas: ReadonlyMap<string, Areas>,
): Promise<readonly KnownAreas[]> {
  const known = new Set<string>([...areas.values()].flatMap(({ units }) => units.map(({ id }) => id)))
  if (tables.every(({ keys }) => keys.every((key) => known.has(key)))) return []
  const there = spareEditions(plan).filter((edition) => layerFiles(edition).every((file) => files.has(file)))
  const reads = await Promise.all(
    there.map(async (edition) => {
      try {
        const { value } = await readAreas(edition, files)
        return value.units.length === 0 ? [] : [{ gebietsstand: edition.gebietsstand, units: value.units }]
      } catch (error) {
        if (error instanceof AtlasError) return []
        throw error
      }
    }),
  )
  return reads.flat()
}
