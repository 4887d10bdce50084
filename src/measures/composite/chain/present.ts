import type { Vector } from '../../../model/vector.ts'

/** The rows, out of some, that have a value (and persons, where these are given), with their values. */
export function present(rows: Int32Array, column: Float64Array, persons: Vector | null) {
  const there = new Int32Array(rows.length)
  const values = new Float64Array(rows.length)
  let n = 0
  for (let j = 0; j < rows.length; j++) {
    const i = rows[j]
    const x = column[i]
    if (Number.isNaN(x) || (persons !== null && !(persons[i] > 0))) continue
    there[n] = i
    values[n++] = x
  }
  return { there: there.subarray(0, n), values: values.subarray(0, n) }
}
