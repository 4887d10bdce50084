import { groupSizes } from '../parquet-parts.ts'

/** Rows in groups as a Parquet file has them, however they come. */
export async function* grouped<T>(parts: AsyncIterable<readonly T[]>, columns: number): AsyncGenerator<readonly T[]> {
  const [first, further] = groupSizes(columns)
  let held: T[] = []
  let wanted = first
  for await (const part of parts)
    for (const row of part) {
      held.push(row)
      if (held.length < wanted) continue
      yield held
      held = []
      wanted = further
    }
  if (held.length > 0) yield held
}
