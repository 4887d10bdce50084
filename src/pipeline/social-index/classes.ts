import { frozen } from '../../measures/classify/frozen.ts'
import type { ClassInfo } from '../../model/publication.ts'
import type { Vector } from '../../model/vector.ts'
import type { IndexClasses } from '../../plan/index-plan.ts'
import { cutClasses } from '../classes/cut-classes.ts'
import type { IndexRows } from './rows.ts'

/**
 * The classes of an index in each year: declared ones, or those that its values give, the same in all years where frozen.
 * Throws ATL-0392 where the year that they are frozen on is not computed, as in an edition that ends before it.
 */
export function classesByYear(
  rule: IndexClasses,
  rows: IndexRows,
  value: Float64Array,
  population?: Vector,
): ReadonlyMap<number, readonly ClassInfo[]> {
  if (rule.kind === 'breaks') return new Map(rows.years.map((year) => [year, rule.classes]))
  const all = new Map(rows.years.map((year) => [year, places(rows.span(year))]))
  const cut = (years: readonly (readonly number[])[]) => {
    const chosen = years.flat()
    const of = (column: Vector) => Float64Array.from(chosen, (i) => column[i])
    return cutClasses(rule, of(value), population && of(population))
  }
  if (rule.scope === 'year') return new Map([...all].map(([year, own]) => [year, cut([own])]))
  const same = frozen(all, rule.scope === 'pooled' ? 'pooled' : rule.scope.base, cut)
  return new Map(rows.years.map((year) => [year, same]))
}

const places = ({ first, end }: ReturnType<IndexRows['span']>): readonly number[] =>
  Array.from({ length: end - first }, (_, i) => first + i)
