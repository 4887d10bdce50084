import type { Inhabited } from './inhabited.ts'

/** Values of the inhabited areas back at their places among all; NaN where nobody lives. O(areas). */
export function scattered(values: Float64Array, { where }: Pick<Inhabited, 'where'>, areas: number): Float64Array {
  const all = new Float64Array(areas).fill(NaN)
  where.forEach((at, i) => (all[at] = values[i]))
  return all
}
