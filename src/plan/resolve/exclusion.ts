import type { Exclusion } from '../../model/exclusion.ts'
import type { Spec } from '../schema/spec.ts'

/** A rule of exclusion as understood. */
export function exclusion(spec: Spec['areas']['exclude'][number]): Exclusion {
  return { by: 'key' in spec ? { key: spec.key } : { when: spec.when }, reason: spec.reason }
}
