import type { Sign } from '../../model/delivery.ts'
import { signPresets } from '../../model/signs.ts'
import type { SourcePlan } from '../plan.ts'
import type { Spec } from '../schema/spec.ts'
import { within } from './within.ts'

/** A source as understood: the Berichtsjahre it is delivered for, its key as a list, its signs one by one. */
export function resolveSource(spec: Spec['sources'][string], years: readonly number[]): SourcePlan {
  const fixed = typeof spec.year === 'number' ? years.filter((y) => y === spec.year) : years
  return {
    file: spec.file,
    year: spec.year ?? null,
    years: within(spec.years, fixed),
    format: spec.format,
    key: typeof spec.key === 'string' ? [spec.key] : spec.key.columns,
    drop: spec.drop,
    missing: spec.missing,
    signs: typeof spec.signs === 'string' ? signPresets[spec.signs]! : (spec.signs as Record<string, Sign>),
    secrecy: spec.secrecy?.minimum ?? null,
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([name, column]) => [
        name,
        typeof column === 'string'
          ? { header: column, type: 'number' as const }
          : { header: column.column, type: column.type },
      ]),
    ),
    provider: { name: spec.provider.name, licence: spec.provider.licence, uri: spec.provider.uri ?? null },
  }
}
