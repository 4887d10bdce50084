import type { Checks } from '../../model/checks.ts'
import type { Spec } from '../schema/spec.ts'

/** Checks as understood. */
export const resolveChecks = (spec: Spec['checks']): Checks => ({
  sums: spec.sums.map(({ whole, parts, over, tolerance }) => ({
    whole,
    parts,
    over: over ?? null,
    tolerance: tolerance ?? null,
  })),
  identities: spec.identities,
  jumps: spec.jumps,
  outliers: spec.outliers,
  severity: spec.severity,
})
