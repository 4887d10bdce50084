import type { CleanTable } from './clean-table.ts'

/** A column as a typed file stores it; null where nothing stands. */
export interface TypedColumn {
  readonly name: string
  readonly type: 'STRING' | 'INT64' | 'DOUBLE'
  readonly data: readonly (string | bigint | number | null)[]
  /** The column whose missing numbers this one says the signs of; null for every other. */
  readonly signsOf: string | null
}

const [least, greatest] = [-(2n ** 63n), 2n ** 63n - 1n]

/**
 * The columns of a clean table with their types: keys and texts as text, whole numbers exact, others as the nearest
 * double. A column with signs has another beside it that holds the sign where the number is missing, so that the
 * kinds of missing stay apart. Whole numbers beyond 64 bits keep their digits as text. O(cells).
 */
export function typedColumns({ columns, rows }: CleanTable): TypedColumn[] {
  const names = new Set(columns.map(({ header }) => header))
  return columns.flatMap(({ header, type, missing }, i) => {
    const cells = rows.map((row) => row[i]!)
    if (type === 'string') return [text(header, cells, null)]
    const signs = new Set(missing.map(({ sign }) => sign))
    const numbers = cells.map((cell) => (signs.has(cell) ? '' : cell))
    if (type === 'integer' && !numbers.every(fits)) return [text(header, cells, null)]
    const column: TypedColumn =
      type === 'integer'
        ? {
            name: header,
            type: 'INT64',
            data: numbers.map((cell) => (cell === '' ? null : BigInt(cell))),
            signsOf: null,
          }
        : {
            name: header,
            type: 'DOUBLE',
            data: numbers.map((cell) => (cell === '' ? null : Number(cell))),
            signsOf: null,
          }
    if (signs.size === 0) return [column]
    const beside = free(`${header}_zeichen`, names)
    return [
      column,
      text(
        beside,
        cells.map((cell) => (signs.has(cell) ? cell : '')),
        header,
      ),
    ]
  })
}

const text = (name: string, cells: readonly string[], signsOf: string | null): TypedColumn => ({
  name,
  type: 'STRING',
  data: cells.map((cell) => (cell === '' ? null : cell)),
  signsOf,
})

const fits = (cell: string): boolean => cell === '' || (BigInt(cell) >= least && BigInt(cell) <= greatest)

function free(name: string, taken: Set<string>): string {
  let found = name
  for (let n = 2; taken.has(found); n++) found = `${name}_${n}`
  taken.add(found)
  return found
}
