import type { Vector } from '../../model/vector.ts'

/** Persons by area (row after row) and group, as parts of all of them. */
export interface Table {
  readonly cells: Float64Array
  readonly rows: Float64Array
  readonly columns: Float64Array
}

/** Positions of the areas where anybody lives. */
export const inhabited = (groups: readonly Vector[]): number[] =>
  Array.from(groups[0]!, (_, i) => i).filter((i) => groups.some((group) => group[i]! > 0))

/** The areas of `kept` as a table of parts. NaN throughout when nobody is there. */
export function table(groups: readonly Vector[], kept: readonly number[]): Table {
  const cells = Float64Array.from({ length: kept.length * groups.length }, (_, c) => {
    const [i, k] = [Math.floor(c / groups.length), c % groups.length]
    return groups[k]![kept[i]!]!
  })
  const all = cells.reduce((sum, n) => sum + n, 0)
  return withMargins(
    cells.map((n) => n / all),
    kept.length,
    groups.length,
  )
}

/** Cells with the sums of their rows and columns. */
export function withMargins(cells: Float64Array, n: number, m: number): Table {
  const [rows, columns] = [new Float64Array(n), new Float64Array(m)]
  for (let i = 0, c = 0; i < n; i++)
    for (let k = 0; k < m; k++, c++) {
      rows[i] += cells[c]
      columns[k] += cells[c]
    }
  return { cells, rows, columns }
}

/** Mutual information of a table, in nats: Σ p ln(p/(row · column)). NaN where a cell is NaN. */
export function information({ cells, rows, columns }: Table): number {
  let total = 0
  for (let i = 0, c = 0; i < rows.length; i++)
    for (let k = 0; k < columns.length; k++, c++)
      if (cells[c] !== 0) total += cells[c] * Math.log(cells[c] / (rows[i] * columns[k]))
  return total
}
