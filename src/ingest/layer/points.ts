import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { DeliveredPoints, PointsSpec } from '../../model/points.ts'
import { layerPoints } from './layer-points.ts'
import { tablePoints } from './table-points.ts'

/**
 * Reads delivered points from a layer of any format, or from a table with two columns of coordinates; only those that
 * the plan wants (`where`). Points without usable coordinates are reported (ATL-0422). Throws where the file cannot be read at all.
 */
export const points = (files: Files, spec: PointsSpec): Promise<Read<DeliveredPoints>> =>
  spec.table === null ? layerPoints(files, spec) : tablePoints(files, spec, spec.table)
