import { groupSizes, parquetParts } from './parquet-parts.ts'
import type { TypedColumn } from './typed-columns.ts'

/** Columns as a whole Parquet file; the same that their parts make. */
export async function parquetBytes(columns: readonly TypedColumn[]): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  for await (const part of parquetParts(groupsOf(columns))) parts.push(part)
  const whole = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function* groupsOf(columns: readonly TypedColumn[]): Generator<readonly TypedColumn[]> {
  const rows = columns[0]?.data.length ?? 0
  const [first, further] = groupSizes(columns.length)
  let from = 0
  for (let size = first; from < rows || from === 0; size = further) {
    const to = Math.min(rows, from + size)
    yield columns.map((column) => ({ ...column, data: column.data.slice(from, to) }))
    from = to
    if (rows === 0) return
  }
}
