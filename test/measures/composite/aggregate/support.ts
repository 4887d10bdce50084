import type { Aggregator } from '../../../../src/measures/composite/aggregate/aggregator.ts'
import { aggregate } from '../../../../src/measures/composite/aggregate/table.ts'

/** What a way to draw parts together makes of columns. */
export const of = (
  id: keyof typeof aggregate,
  columns: number[][],
  weights = columns.map(() => 1),
  settings = {},
): number[] => {
  const out = new Float64Array(columns[0]!.length)
  ;(aggregate[id] as Aggregator).compute({ columns: columns.map((v) => Float64Array.from(v)), weights }, settings, out)
  return Array.from(out)
}
