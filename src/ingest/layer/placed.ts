import type { Read } from '../../model/delivery.ts'
import type { DeliveredPoints, PointsSpec } from '../../model/points.ts'
import type { Features } from './features.ts'
import { layerCrs } from './layer-crs.ts'

/** Points with the system they are in; a system that the coordinates contradict is a finding. */
export function placed(
  said: Pick<Features, 'own' | 'unnamed'>,
  spec: PointsSpec,
  x: ArrayLike<number>,
  y: ArrayLike<number>,
  at: ArrayLike<number>,
  count: ArrayLike<number> | null,
): Read<DeliveredPoints> {
  const extent = { left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity }
  for (let i = 0; i < x.length; i++) {
    if (x[i]! < extent.left) extent.left = x[i]!
    if (x[i]! > extent.right) extent.right = x[i]!
    if (y[i]! < extent.bottom) extent.bottom = y[i]!
    if (y[i]! > extent.top) extent.top = y[i]!
  }
  const { crs, findings } = layerCrs(said, spec, extent, x.length > 0 ? [x[0]!, y[0]!] : null)
  return {
    value: {
      file: spec.file,
      crs,
      x: Float64Array.from(x),
      y: Float64Array.from(y),
      at: Int32Array.from(at),
      count: count && Float64Array.from(count),
    },
    findings,
  }
}
