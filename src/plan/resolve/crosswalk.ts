import { machineForm } from '../../model/delivery.ts'
import type { CrosswalkPlan } from '../areas-plan.ts'
import type { Spec } from '../schema/spec.ts'

type CrosswalkSpec = NonNullable<Spec['areas']['earlier'][number]['crosswalk']>

/** An Umsteigeschlüssel as understood: a bare path is a file in the form that `atlas crosswalk make` writes. */
export function resolveCrosswalk(spec: CrosswalkSpec): CrosswalkPlan {
  if (typeof spec === 'string') return { file: spec, ...ownForm }
  return {
    file: spec.file,
    format: spec.format,
    from: spec.from,
    to: spec.to,
    weight: spec.weight,
    by: spec.by,
    normalise: spec.normalise,
    slivers: spec.slivers ?? null,
    counts: spec.counts,
  }
}

const ownForm = {
  format: machineForm,
  from: 'raum_alt',
  to: 'raum_neu',
  weight: 'gewicht',
  by: { column: 'art' },
  normalise: false,
  slivers: null,
  counts: [],
} as const
