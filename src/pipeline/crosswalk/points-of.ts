import proj4 from 'proj4'
import { points as readPoints } from '../../ingest/layer/points.ts'
import { crsDefinition } from '../../model/crs.ts'
import type { Dialect, Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { tableKind } from '../../model/table-kind.ts'
import { readInOptions, unplanned } from '../gather/in-options.ts'
import type { PlacedPoints } from '../../prepare/crosswalk/point-weights.ts'

/** Addresses, or places with persons, named on the command line: a layer of points, or a table of their coordinates. */
export interface PointsRequest {
  readonly file: string
  /** Columns with the coordinates, and how the table is written; null: a layer. */
  readonly table: { readonly x: string; readonly y: string; readonly format: Dialect } | null
  /** null: as the file says. */
  readonly crs: string | null
  /** The system of a file that says nothing. */
  readonly otherwise: string | null
  /** Of a file with several layers. */
  readonly layer: string | null
  /** Column or property with the persons of a point; null: every point counts once. */
  readonly count: string | null
  /** What becomes of old areas without points: an error, or shared out by area. */
  readonly empty: 'refuse' | 'area'
}

/** The points in the CRS of the layers, each with what is counted there. */
export async function pointsOf(request: PointsRequest, crs: string, files: Files): Promise<Read<PlacedPoints>> {
  const { file, table, ...asked } = request
  const { value, findings } = await readInOptions(
    { place: unplanned, options, ...(table && { table: { file, format: table.format, option: '--format' } }) },
    readPoints(files, {
      ...asked,
      file,
      table: table && { kind: tableKind(file) ?? 'csv', dialect: table.format, x: table.x, y: table.y },
      encoding: null,
      where: null,
      setting: unplanned,
    }),
  )
  const move = value.crs === crs ? null : proj4(crsDefinition(value.crs), crsDefinition(crs)).forward
  const [x, y] = [Float64Array.from(value.x), Float64Array.from(value.y)]
  if (move)
    for (let i = 0; i < x.length; i++) {
      const place = move([x[i]!, y[i]!])
      x[i] = place[0]!
      y[i] = place[1]!
    }
  return { value: { x, y, count: value.count ?? new Float64Array(x.length).fill(1) }, findings }
}

/** What the readers call keys of a plan. A Shapefile names its encoding in a file beside it. */
const options = {
  crs: '--weight-crs',
  otherwise: '--crs',
  layer: '--weight-layer',
  encoding: '.cpg',
  count: '--count',
  x: '--x',
  y: '--y',
}
