import { raumId } from '../../src/model/bezugsraum.ts'
import type { Layer, Polygon, Position, Ring } from '../../src/model/layer.ts'

/** A closed ring of the corners given. */
export const ring = (...corners: Position[]): Ring => [...corners, corners[0]!]

/** A square, counter-clockwise from its lower left corner. */
export const square = (x: number, y: number, size = 1, height = size): Ring =>
  ring([x, y], [x + size, y], [x + size, y + height], [x, y + height])

/** A layer of areas by key, each of one or more polygons. */
export const layerOf = (areas: Readonly<Record<string, readonly Polygon[]>>, crs = 'EPSG:25832'): Layer => ({
  crs,
  polygons: new Map(Object.entries(areas).map(([key, polygons]) => [raumId(key), polygons])),
})
