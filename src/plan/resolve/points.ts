import { tableKind } from '../../model/table-kind.ts'
import type { Spec } from '../schema/spec.ts'
import type { PointsPlan } from '../source-plan.ts'
import { within } from './within.ts'

/** Points as understood: the Berichtsjahre they hold for, and a table only where columns of coordinates are named. */
export function resolvePoints(spec: Spec['points'][string], id: string, years: readonly number[]): PointsPlan {
  return {
    file: spec.file,
    years: within(spec.years, years),
    table:
      spec.x === undefined || spec.y === undefined
        ? null
        : { kind: tableKind(spec.file) ?? 'csv', dialect: spec.format, x: spec.x, y: spec.y },
    crs: spec.crs ?? null,
    layer: spec.layer ?? null,
    encoding: spec.encoding ?? null,
    where: spec.where ?? null,
    of: spec.of,
    outside: spec.outside,
    border: spec.border,
    provider: { name: spec.provider.name, licence: spec.provider.licence, uri: spec.provider.uri ?? null },
    setting: `points.${id}`,
  }
}
