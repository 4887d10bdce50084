import type { Plan } from '../../plan/plan.ts'

/** The columns that the plan uses as counts of persons: numerators, denominators, proxies, groups and their totals. */
export function countColumns(plan: Plan): ReadonlySet<string> {
  const rates = Object.values(plan.indicators).flatMap(({ value }) =>
    value.kind === 'rate' ? [...value.numerator, ...value.denominator] : value.proxy === null ? [] : [value.proxy],
  )
  const groups = (plan.segregation?.groups ?? []).flatMap(({ count, against }) => [
    count,
    'total' in against ? against.total : against.other,
  ])
  const sets = (plan.segregation?.sets ?? []).flatMap(({ groups: names, of }) => [
    ...names,
    ...(of === null ? [] : [of]),
  ])
  return new Set([...rates, ...groups, ...sets])
}
