import { layerKind } from '../../model/layer-kind.ts'
import type { AreaEdition, AreasPlan } from '../areas-plan.ts'
import type { Spec } from '../schema/spec.ts'
import { resolveCrosswalk } from './crosswalk.ts'
import { exclusion } from './exclusion.ts'
import { resolveLevels } from './levels.ts'

type CrosswalkSpec = NonNullable<Spec['areas']['earlier'][number]['crosswalk']>

// Decimetres: less than any map shows, more than rounding and transformation do.
const defaultTolerance = 0.1

/** Areas as understood: every Gebietsstand with its own file, the newest first; what it does not say is as in the base. */
export function resolveAreas(spec: Spec['areas']): AreasPlan {
  const base = spec.base
  const edition = (
    one: Partial<Omit<Spec['areas']['base'], 'level'>> & { file: string; crosswalk?: CrosswalkSpec },
    gebietsstand: string,
    setting: string,
  ): AreaEdition => {
    const isTable = layerKind(one.file) === null
    const repair = one.repair ?? base.repair ?? []
    return {
      gebietsstand,
      file: one.file,
      key: one.key ?? base.key,
      name: one.name ?? base.name ?? null,
      crs: one.crs ?? base.crs ?? null,
      exclaves: one.exclaves ?? base.exclaves ?? 'refuse',
      format: isTable ? (one.format ?? base.format ?? plainDialect) : null,
      layer: one.layer ?? null,
      encoding: one.encoding ?? base.encoding ?? null,
      tolerance: one.tolerance ?? base.tolerance ?? defaultTolerance,
      repair: {
        rewind: repair.includes('rewind'),
        untangle: repair.includes('untangle'),
        snap: repair.reduce((most: number | null, step) => (typeof step === 'object' ? step.snap : most), null),
      },
      setting,
      crosswalk: one.crosswalk === undefined ? null : resolveCrosswalk(one.crosswalk),
    }
  }
  return {
    level: base.level,
    label: base.label ?? { de: base.level, en: base.level },
    editions: [
      edition(base, spec.gebietsstand, 'areas.base'),
      ...spec.earlier.map((one, i) => edition(defined(one), one.gebietsstand, `areas.earlier[${i}]`)),
    ].sort((a, b) => (a.gebietsstand < b.gebietsstand ? 1 : -1)),
    levels: resolveLevels(spec.levels),
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
