import { fail } from '../../model/error.ts'

/**
 * The same classes for all years: cut on what one year holds, or on that of all years together, so that an area changes
 * its class only when its own value has changed. `cut` is given the years that count. Throws ATL-0392 when the base year
 * is missing.
 */
export function frozen<Year, Classes>(
  years: ReadonlyMap<number, Year>,
  base: number | 'pooled',
  cut: (chosen: readonly Year[]) => Classes,
): Classes {
  if (base === 'pooled') return cut([...years.values()])
  const own = years.get(base)
  if (own !== undefined) return cut([own])
  const there = [...years.keys()].sort((a, b) => a - b).join(', ')
  throw fail(
    'ATL-0392',
    { de: `Basisjahr ${base} fehlt`, en: `base year ${base} is missing` },
    { value: String(base), expected: { de: there || 'keine Jahre', en: there || 'no years' } },
  )
}
