import { pearson } from './pearson.ts'

/** A correlation of every column with every other: a symmetric matrix, row after row, 1 on the diagonal. O(columns² × rows). */
export function correlations(
  columns: readonly ArrayLike<number>[],
  of: (x: ArrayLike<number>, y: ArrayLike<number>) => number = pearson,
): Float64Array {
  const p = columns.length
  const matrix = new Float64Array(p * p)
  for (let k = 0; k < p; k++) {
    matrix[k * p + k] = 1
    for (let l = k + 1; l < p; l++) matrix[k * p + l] = matrix[l * p + k] = of(columns[k]!, columns[l]!)
  }
  return matrix
}
