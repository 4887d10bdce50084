import type { Observations } from '../../src/model/observations.ts'
import { statusCode, type Status } from '../../src/model/status.ts'
import type { Text } from '../../src/model/text.ts'
import { year } from '../../src/model/year.ts'

/** Observations of 2024; a word is the kind of missing. Counts are NaN unless given as [numerator, denominator]. */
export function observations(
  cells: readonly (number | readonly [number, number] | Exclude<Status, 'ok'>)[],
  over: { indicator?: string; year?: number; notes?: readonly (Text | null)[] } = {},
): Observations {
  const pairs = cells.map((cell) => (typeof cell === 'object' ? cell : null))
  return {
    indicator: over.indicator ?? 'armut',
    year: year(over.year ?? 2024),
    values: Float64Array.from(cells, (cell) =>
      typeof cell === 'number' ? cell : typeof cell === 'object' ? (100 * cell[0]) / cell[1] : NaN,
    ),
    status: Uint8Array.from(cells, (cell) => (typeof cell === 'string' ? statusCode[cell] : statusCode.ok)),
    numerator: Float64Array.from(pairs, (pair) => pair?.[0] ?? NaN),
    denominator: Float64Array.from(pairs, (pair) => pair?.[1] ?? NaN),
    notes: over.notes ?? cells.map(() => null),
  }
}
