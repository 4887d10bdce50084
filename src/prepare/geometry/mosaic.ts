import type { RaumId } from '../../model/bezugsraum.ts'
import { isGeographic } from '../../model/crs.ts'
import type { Layer } from '../../model/layer.ts'
import { metres } from './metres.ts'
import { signedArea } from './signed-area.ts'

/**
 * The rings of a layer as flat arrays, for checks that look at every vertex. Vertices of ring r are those from
 * `start[r]` to before `start[r + 1]`, without the closing one and without equal neighbours.
 */
export interface Mosaic {
  /** As asked for: the layer's own coordinates, or metres. */
  readonly x: Float64Array
  readonly y: Float64Array
  readonly start: Int32Array
  /** Per ring: position of its area in `ids`, number of its polygon among all, and whether it is a hole. */
  readonly owner: Int32Array
  readonly polygon: Int32Array
  readonly hole: Uint8Array
  /** Per ring, in square units: positive where it runs counter-clockwise. */
  readonly area: Float64Array
  /** Per ring: vertices left out because they equal the one before. */
  readonly doubled: Int32Array
  readonly ids: readonly RaumId[]
  /** A vertex or another place as text, in the coordinates of the layer. */
  place(x: number, y: number): string
}

/** Flattens a layer, in its own coordinates or in metres: of its plane, or of a local one where it is in degrees. O(vertices). */
export function mosaic(layer: Layer, unit: 'own' | 'metres'): Mosaic {
  const ids = [...layer.polygons.keys()]
  const rings = ids.flatMap((id, owner) =>
    layer.polygons.get(id)!.flatMap((rings, part) => rings.map((ring, i) => ({ ring, owner, part, hole: i > 0 }))),
  )
  const size = rings.reduce((n, { ring }) => n + ring.length, 0)
  const [x, y] = [new Float64Array(size), new Float64Array(size)]
  const start = new Int32Array(rings.length + 1)
  const doubled = new Int32Array(rings.length)
  const { kx, ky, ox, oy } = unit === 'own' ? { kx: 1, ky: 1, ox: 0, oy: 0 } : metres(layer)
  let n = 0
  rings.forEach(({ ring }, r) => {
    start[r] = n
    for (let i = 0; i < ring.length - 1; i++) {
      const px = (ring[i]![0] - ox) * kx
      const py = (ring[i]![1] - oy) * ky
      if (n > start[r]! && px === x[n - 1] && py === y[n - 1]) {
        doubled[r]!++
        continue
      }
      x[n] = px
      y[n] = py
      n++
    }
    // The last open vertex may equal the first.
    while (n > start[r]! + 1 && x[n - 1] === x[start[r]!] && y[n - 1] === y[start[r]!]) {
      n--
      doubled[r]!++
    }
  })
  start[rings.length] = n
  let polygon = -1
  return {
    x: x.subarray(0, n),
    y: y.subarray(0, n),
    start,
    owner: Int32Array.from(rings, ({ owner }) => owner),
    polygon: Int32Array.from(rings, ({ hole }) => (hole ? polygon : ++polygon)),
    hole: Uint8Array.from(rings, ({ hole }) => (hole ? 1 : 0)),
    area: Float64Array.from(rings, (_, r) => signedArea(x, y, start[r]!, start[r + 1]!)),
    doubled,
    ids,
    place: (px, py) => {
      const digits = isGeographic(layer.crs) ? 7 : 3
      return [px / kx + ox, py / ky + oy].map((value) => String(Number(value.toFixed(digits)))).join(', ')
    },
  }
}
