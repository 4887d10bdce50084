import type { ClassInfo } from '../model/publication.ts'
import type { Vector } from '../model/vector.ts'
import type { IndexClasses } from '../plan/index-plan.ts'
import { cutClasses } from './cut-classes.ts'
import type { IndexRows } from './index-rows.ts'

/** The classes of an index in each year: declared ones, or those that its values give, the same in all years where frozen. */
export function classesByYear(
  rule: IndexClasses,
  rows: IndexRows,
  value: Float64Array,
  population?: Vector,
): ReadonlyMap<number, readonly ClassInfo[]> {
  if (rule.kind === 'breaks') return new Map(rows.years.map((year) => [year, rule.classes]))
  const cut = (first: number, end: number) =>
    cutClasses(rule, value.subarray(first, end), population && Array.from(population).slice(first, end))
  const own = (year: number) => {
    const { first, end } = rows.span(year)
    return cut(first, end)
  }
  if (rule.scope === 'year') return new Map(rows.years.map((year) => [year, own(year)]))
  const all = rule.scope === 'pooled' ? cut(0, value.length) : own(rule.scope.base)
  return new Map(rows.years.map((year) => [year, all]))
}
