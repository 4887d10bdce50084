import type { RaumId } from '../../model/bezugsraum.ts'
import { isGeographic } from '../../model/crs.ts'
import type { Layer, Position, Ring } from '../../model/layer.ts'

/** Areas as paths of SVG in whole units, north up; rings one in another are parted by the even–odd rule. */
export interface Outlines {
  readonly paths: ReadonlyMap<RaumId, string>
  readonly width: number
  readonly height: number
}

/**
 * Fits a layer into a box. Metres are taken as they are; degrees by the length that they have in the middle of the layer, as
 * no map of a city is larger than that is good for. Corners that fall together are one, and a ring of which less than three
 * are left is not drawn. O(corners).
 */
export function outlines({ crs, polygons }: Layer, box: { readonly width: number; readonly height: number }): Outlines {
  const [left, bottom, right, top] = extentOf(polygons)
  const narrow = isGeographic(crs) ? Math.cos((((bottom + top) / 2) * Math.PI) / 180) : 1
  const [wide, tall] = [(right - left) * narrow, top - bottom]
  const scale = Math.min(box.width / wide, box.height / tall)
  const place = ([x, y]: Position): readonly [number, number] => [
    Math.round((x - left) * narrow * scale),
    Math.round((top - y) * scale),
  ]
  const paths = [...polygons].map(([raum, parts]): [RaumId, string] => [
    raum,
    parts.flatMap((rings) => rings.map((ring) => ringPath(ring.map(place)))).join(''),
  ])
  return { paths: new Map(paths), width: Math.round(wide * scale), height: Math.round(tall * scale) }
}

function ringPath(corners: readonly (readonly [number, number])[]): string {
  const kept = corners.filter(([x, y], i) => i === 0 || x !== corners[i - 1]![0] || y !== corners[i - 1]![1])
  // Rings are closed: the last corner is the first once more
  const open = kept.slice(0, -1)
  if (open.length < 3) return ''
  const steps = open.slice(1).map(([x, y], i) => `${x - open[i]![0]} ${y - open[i]![1]}`)
  return `M${open[0]!.join(' ')}l${steps.join(' ')}z`
}

function extentOf(polygons: Layer['polygons']): readonly [number, number, number, number] {
  let [left, bottom, right, top] = [Infinity, Infinity, -Infinity, -Infinity]
  const add = (ring: Ring) => {
    for (const [x, y] of ring) {
      if (x < left) left = x
      if (x > right) right = x
      if (y < bottom) bottom = y
      if (y > top) top = y
    }
  }
  for (const parts of polygons.values()) for (const rings of parts) rings.forEach(add)
  return [left, bottom, right, top]
}
