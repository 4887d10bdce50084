import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { Finding } from '../../model/finding.ts'
import { pick } from '../../model/pick.ts'
import type { DeliveredPoints, PointsSpec } from '../../model/points.ts'
import { year } from '../../model/year.ts'
import { formats } from '../formats.ts'
import { inWordsOf } from './in-words-of.ts'
import { noCount } from './no-count.ts'
import { placed } from './placed.ts'

// Points have no year of their own; the reader wants one.
const anyYear = year(2000)

/**
 * The points of a table, one a row, from two columns of numbers, and a third where something is counted at them. A
 * row without one of them is reported. O(rows).
 */
export async function tablePoints(
  files: Files,
  spec: PointsSpec,
  { kind, dialect, x, y }: NonNullable<PointsSpec['table']>,
): Promise<Read<DeliveredPoints>> {
  const { value, findings } = await inWordsOf(
    spec.setting,
    pick(formats, kind)(pick(files, spec.file), {
      source: spec.setting,
      file: spec.file,
      kind,
      dialect,
      sheet: null,
      header: null,
      path: null,
      member: null,
      key: [],
      year: anyYear,
      years: [anyYear],
      drop: [],
      signs: {},
      ...(spec.where === null ? {} : { where: spec.where }),
      columns: {
        x: { header: x, type: 'number' },
        y: { header: y, type: 'number' },
        ...(spec.count ? { count: { header: spec.count, type: 'number' } } : {}),
      },
    }),
  )
  const [table] = value
  const [xs, ys] = [table?.numbers['x']?.values ?? [], table?.numbers['y']?.values ?? []]
  const rows = Array.from(xs, (_, i) => i)
  const whole = rows.filter((i) => Number.isFinite(xs[i]) && Number.isFinite(ys[i]))
  const told = new Set(findings.map(({ row }) => row))
  const without = rows.flatMap((i): Finding[] => {
    const line = table!.lines[i]!
    if ((Number.isFinite(xs[i]) && Number.isFinite(ys[i])) || told.has(line)) return []
    return [
      {
        code: 'ATL-0422',
        severity: 'error',
        file: spec.file,
        row: line,
        column: Number.isFinite(xs[i]) ? y : x,
        found: { de: 'die Koordinate fehlt', en: 'the coordinate is missing' },
        expected: { de: 'x und y als Zahlen', en: 'x and y as numbers' },
      },
    ]
  })
  const counts = spec.count ? (table?.numbers['count']?.values ?? []) : null
  const uncounted = Array.from(counts ?? [], (value, i) => [value, table!.lines[i]!] as const)
    .filter(([value, line]) => !(value >= 0) && !told.has(line))
    .map(([value, line]) => noCount(spec, line, Number.isNaN(value) ? null : value))
  const result = placed(
    { own: null, unnamed: null },
    spec,
    whole.map((i) => xs[i]!),
    whole.map((i) => ys[i]!),
    whole.map((i) => table!.lines[i]!),
    counts && whole.map((i) => counts[i]!),
  )
  return { value: result.value, findings: [...result.findings, ...findings, ...without, ...uncounted] }
}
