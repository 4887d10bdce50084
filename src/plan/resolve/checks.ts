import type { Checks, Weight } from '../../model/checks.ts'
import type { Spec } from '../schema/spec.ts'
import type { SourcePlan } from '../source-plan.ts'

/** Checks as understood. */
export const resolveChecks = (spec: Spec['checks'], sources: Readonly<Record<string, SourcePlan>>): Checks => ({
  sums: spec.sums.map(({ whole, parts, over, tolerance }) => ({
    whole,
    parts,
    over: over ?? null,
    tolerance: tolerance ?? null,
  })),
  identities: spec.identities,
  jumps: spec.jumps,
  outliers: spec.outliers,
  severity: Object.fromEntries(
    Object.entries(spec.severity).map(([code, list]) => [code, [list].flat().map((one) => weightOf(one, sources))]),
  ),
})

type Entry = Extract<Spec['checks']['severity'][string], { as: unknown }>

function weightOf({ as, reason, source, column, area }: Entry, sources: Readonly<Record<string, SourcePlan>>): Weight {
  return {
    as,
    reason,
    ...(source === undefined ? {} : { source: placeOf(sources[source]!) }),
    ...(column === undefined ? {} : { column }),
    ...(area === undefined ? {} : { area }),
  }
}

const placeOf = ({ file, member, path, sheet }: SourcePlan): NonNullable<Weight['source']> => ({
  file,
  within: [member, path, sheet].filter((part) => typeof part === 'string'),
})
