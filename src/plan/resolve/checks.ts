import type { Checks } from '../../model/checks.ts'
import type { Spec } from '../schema/spec.ts'

/** Checks as understood: levels by the length of their key. */
export const resolveChecks = (spec: Spec['checks'], levels: Spec['areas']['levels']): Checks => ({
  sums: spec.sums.map(({ whole, parts, over, tolerance }) => ({
    whole,
    parts,
    prefix: over === undefined ? null : levels[over]!.key.prefix,
    tolerance: tolerance ?? null,
  })),
  identities: spec.identities,
  jumps: spec.jumps,
  outliers: spec.outliers,
  severity: spec.severity,
})
