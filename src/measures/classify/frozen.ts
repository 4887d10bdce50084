import { fail } from '../../model/error.ts'
import type { Vector } from '../../model/vector.ts'
import type { Boundaries } from './boundaries.ts'

/**
 * The same classes for all years: cut on the values of one year, or on those of all years together, so that an area
 * changes its class only when its own value has changed. Throws ATL-0392 when the base year has no values.
 */
export function frozen(
  years: ReadonlyMap<number, Vector>,
  base: number | 'pooled',
  cut: (values: Vector) => Boundaries,
): Boundaries {
  if (base === 'pooled') return cut([...years.values()].flatMap((values) => Array.from(values)))
  const values = years.get(base)
  if (values !== undefined) return cut(values)
  const there = [...years.keys()].sort((a, b) => a - b).join(', ')
  throw fail(
    'ATL-0392',
    { de: `Basisjahr ${base} fehlt`, en: `base year ${base} is missing` },
    { value: String(base), expected: { de: there || 'keine Jahre', en: there || 'no years' } },
  )
}
