import type { AreaEdition, AreasPlan } from '../plan.ts'
import type { Spec } from '../schema/spec.ts'
import { exclusion } from './exclusion.ts'

/** Areas as understood: every Gebietsstand with its own file, the newest first; what it does not say is as in the base. */
export function resolveAreas(spec: Spec['areas']): AreasPlan {
  const base = spec.base
  const edition = (
    one: Partial<Omit<Spec['areas']['base'], 'level'>> & { file: string },
    gebietsstand: string,
  ): AreaEdition => {
    const isTable = !/\.(geo)?json$/i.test(one.file)
    return {
      gebietsstand,
      file: one.file,
      key: one.key ?? base.key,
      name: one.name ?? base.name ?? null,
      crs: one.crs ?? base.crs ?? null,
      exclaves: one.exclaves ?? base.exclaves ?? 'refuse',
      format: isTable ? (one.format ?? base.format ?? plainDialect) : null,
    }
  }
  return {
    level: base.level,
    label: base.label ?? { de: base.level, en: base.level },
    editions: [
      edition(base, spec.gebietsstand),
      ...spec.earlier.map((one) => edition(defined(one), one.gebietsstand)),
    ].sort((a, b) => (a.gebietsstand < b.gebietsstand ? 1 : -1)),
    levels: Object.entries(spec.levels).map(([id, level]) => ({
      id,
      label: level.label ?? { de: id, en: id },
      prefix: level.key.prefix,
    })),
    exclude: spec.exclude.map(exclusion),
  }
}

/** Without entries that are undefined, which exactOptionalPropertyTypes tells apart from absent ones. */
const defined = <T extends object>(value: T): { [K in keyof T]: Exclude<T[K], undefined> } =>
  Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as {
    [K in keyof T]: Exclude<T[K], undefined>
  }

const plainDialect = {
  encoding: 'utf-8',
  delimiter: ';',
  quote: '"',
  decimal: null,
  thousands: null,
  skip: 0,
  footer: null,
} as const
