import type { Sign } from '../../model/delivery.ts'
import { signPresets } from '../../model/signs.ts'
import { tableKind } from '../../model/table-kind.ts'
import type { Spec } from '../schema/spec.ts'
import type { SourcePlan } from '../source-plan.ts'
import { isCondition, resolveScan, tallyWords } from './scan.ts'
import { within } from './within.ts'

/** A source as understood: the Berichtsjahre it is delivered for, its key as a list, its signs one by one. */
export function resolveSource(spec: Spec['sources'][string], years: readonly number[]): SourcePlan {
  const part = spec.range === undefined ? null : partOf(spec.range, spec.transpose ? [] : (spec.header?.rows ?? null))
  const fixed = typeof spec.year === 'number' ? years.filter((y) => y === spec.year) : years
  return {
    file: spec.file ?? spec.table ?? '',
    scan: resolveScan(spec),
    kind: spec.format.layout === 'json' ? 'json' : (tableKind(spec.file ?? '') ?? 'csv'),
    year: spec.year ?? null,
    years: within(spec.years, fixed),
    format: spec.format,
    header: spec.transpose ? null : (part?.header ?? spec.header?.rows ?? null),
    sheet: spec.sheet ?? null,
    span: part?.span ?? spec.header?.columns ?? null,
    lines: part?.lines ?? null,
    transpose: spec.transpose ?? false,
    hidden: spec.hidden ?? null,
    path: spec.path ?? null,
    member: spec.member ?? null,
    where: spec.where === undefined || isCondition(spec.where) ? null : spec.where,
    key: typeof spec.key === 'string' ? [spec.key] : spec.key.columns,
    digits: digitsOf(spec.key),
    name: spec.name ?? null,
    drop: spec.drop,
    missing: spec.missing === 'allow' ? 'allow' : 'refuse',
    signs: typeof spec.signs === 'string' ? signPresets[spec.signs]! : (spec.signs as Record<string, Sign>),
    secrecy: spec.secrecy?.minimum ?? null,
    perturbed: spec.perturbation !== undefined || spec.rounding !== undefined,
    ...(typeof spec.perturbation === 'object' && { deviation: spec.perturbation.maximum }),
    ...(spec.suppressed && { suppressed: spec.suppressed }),
    ...(spec.rounding !== undefined && { rounding: spec.rounding }),
    columns: Object.fromEntries(
      Object.entries(spec.columns).map(([name, column]) => [
        name,
        typeof column === 'string'
          ? { header: column, type: 'number' as const }
          : !('column' in column)
            ? { header: tallyWords(column)!, type: 'number' as const }
            : {
                header: column.column,
                type: column.type,
                ...(column.unit && { unit: column.unit }),
                ...(column.where && { where: column.where }),
              },
      ]),
    ),
    provider: { name: spec.provider.name, licence: spec.provider.licence, uri: spec.provider.uri ?? null },
  }
}

/** One number of digits holds for every column of the key. */
function digitsOf(key: Spec['sources'][string]['key']): readonly number[] | null {
  if (typeof key === 'string' || key.digits === undefined) return null
  const { columns, digits } = key
  return typeof digits === 'number' ? columns.map(() => digits) : digits
}

/** A range as readers take it; its first row is the header where that stands nowhere else. */
function partOf(range: string, rows: readonly number[] | null) {
  const [left, top, right, bottom] = range.match(/[A-Z]+|\d+/g)!
  const header = rows ?? [Number(top)]
  const lines: readonly [number, number] = [Math.max(Number(top), (header.at(-1) ?? 0) + 1), Number(bottom)]
  return { header, span: `${left}:${right}`, lines }
}
