import { moments } from '../../math/moments.ts'
import type { TypeProfile } from '../../model/typology.ts'
import type { FoundTypes } from './found-types.ts'

/** Means of the indicators over the areas of each type of a year, as delivered, in the order of `found.types`; NaN of an empty one. */
export function typeMeans(
  ids: readonly string[],
  { years, rows, raw }: FoundTypes,
  y: number,
): readonly TypeProfile['indicators'][] {
  const { found } = years.get(y)!
  const { first, end } = rows.span(y)
  const columns = raw.columns.map((column) => column.subarray(first, end))
  const typed = columns.map((column) => moments(column.filter((_, i) => found.type[i]! > 0)))
  return found.types.map(({ number, areas }) =>
    ids.map((id, k) => {
      const { n, mean: all, squares } = typed[k]!
      const { mean } = moments(columns[k]!.filter((_, i) => found.type[i] === number))
      const sd = Math.sqrt(squares / n)
      return {
        id,
        mean: areas > 0 ? mean : NaN,
        all,
        deviation: areas === 0 ? NaN : sd > 0 ? (mean - all) / sd : 0,
      }
    }),
  )
}
