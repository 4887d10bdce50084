import proj4 from 'proj4'
import { csv } from '../../ingest/csv/csv.ts'
import { points as readPoints } from '../../ingest/layer/points.ts'
import { crsDefinition } from '../../model/crs.ts'
import type { Dialect, Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { pick } from '../../model/pick.ts'
import { year } from '../../model/year.ts'
import { inOptions, unplanned } from '../gather/in-options.ts'
import type { PlacedPoints } from '../../prepare/crosswalk/point-weights.ts'

/** A table of addresses, or of places with persons, named on the command line. */
export interface PointsRequest {
  readonly file: string
  readonly x: string
  readonly y: string
  readonly crs: string | null
  readonly format: Dialect
  /** Column with the persons of a point; null: every point counts once. */
  readonly count: string | null
  /** What becomes of old areas without points: an error, or shared out by area. */
  readonly empty: 'refuse' | 'area'
}

/** The points in the CRS of the layers, each with what is counted there. */
export async function pointsOf(request: PointsRequest, crs: string, files: Files): Promise<Read<PlacedPoints>> {
  const { file, x, y, format } = request
  const { value, findings } = await readPoints(files, {
    file,
    table: { kind: 'csv', dialect: format, x, y },
    crs: request.crs,
    layer: null,
    encoding: null,
    where: null,
    setting: unplanned,
  })
  const counts = await countsAt(request, files)
  const move = value.crs === crs ? null : proj4(crsDefinition(value.crs), crsDefinition(crs)).forward
  const places = Array.from(value.x, (own, i) => (move ? move([own, value.y[i]!]) : [own, value.y[i]!]))
  return {
    value: {
      x: places.map((place) => place[0]!),
      y: places.map((place) => place[1]!),
      count: Array.from(value.at, (line) => (counts === null ? 1 : (counts.value.get(line) ?? 0))),
    },
    findings: inOptions([...findings, ...(counts?.findings ?? [])], { crs: '--crs' }),
  }
}

const always = year(1900)

/** Persons by line of the table. */
async function countsAt(
  { file, format, count }: PointsRequest,
  files: Files,
): Promise<Read<Map<number, number>> | null> {
  if (count === null) return null
  const { value, findings } = await csv(pick(files, file), {
    source: unplanned,
    file,
    kind: 'csv',
    dialect: format,
    sheet: null,
    header: null,
    path: null,
    member: null,
    key: [],
    year: always,
    years: [always],
    drop: [],
    signs: {},
    columns: { count: { header: count, type: 'number' } },
  })
  const [table] = value
  const lines = Array.from(table?.lines ?? [])
  const persons = lines.map((line, i) => [line, table!.numbers['count']!.values[i]!] as const)
  const wrong = persons.filter(([, n]) => !(n >= 0))
  return {
    value: new Map(persons),
    findings: [
      ...findings,
      ...wrong.map(([line]) => ({
        code: 'ATL-0306' as const,
        severity: 'error' as const,
        file,
        row: line,
        column: count,
        found: { de: 'keine Anzahl von Personen', en: 'no count of persons' },
        expected: { de: '0 oder mehr', en: '0 or more' },
      })),
    ],
  }
}
