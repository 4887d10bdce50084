import proj4 from 'proj4'
import { crsDefinition, isGeographic } from '../../model/crs.ts'
import type { Layer, Position } from '../../model/layer.ts'

/** Lambert azimuthal equal area for Europe: shares of land measured in it are true. */
const equalArea = 'EPSG:3035'

/**
 * Two layers in one plane, so that their land can be compared: as they are where they share a system in metres,
 * else in the equal-area projection for Europe.
 */
export function planar(a: Layer, b: Layer): readonly [Layer, Layer] {
  return a.crs === b.crs && !isGeographic(a.crs) ? [a, b] : [into(a), into(b)]
}

function into({ crs, polygons }: Layer): Layer {
  const { forward } = proj4(crsDefinition(crs), crsDefinition(equalArea))
  const moved = [...polygons].map(
    ([id, parts]) =>
      [
        id,
        parts.map((rings) =>
          rings.map((ring) => ring.map((position) => forward(position as [number, number]) as Position)),
        ),
      ] as const,
  )
  return { crs: equalArea, polygons: new Map(moved) }
}
