import { csv } from '../../../ingest/csv/csv.ts'
import type { Read } from '../../../model/delivery.ts'
import type { Files } from '../../../model/files.ts'
import { pick } from '../../../model/pick.ts'
import { year } from '../../../model/year.ts'
import { readInOptions } from '../../gather/in-options.ts'
import { namedTable } from '../../gather/named-table.ts'
import { wordsOf, type CityRequest } from './read-city.ts'

/** All that four digits can say. */
const all = Array.from({ length: 10_000 }, (_, i) => year(i))

/** The years of a table that holds several, ascending. */
export async function yearsOf(
  request: Omit<CityRequest, 'dated'>,
  column: string,
  files: Files,
): Promise<Read<readonly number[]>> {
  const spec = namedTable(request, {}, {}, { column, years: all })
  const { value, findings } = await readInOptions(wordsOf(request), csv(pick(files, request.file), spec))
  return { value: value.map((table) => table.year), findings }
}
