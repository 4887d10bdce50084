import type { Finding } from '../../model/finding.ts'
import type { Polygon } from '../../model/layer.ts'
import type { Text } from '../../model/text.ts'
import { edges, type Edges } from '../crosswalk/edges.ts'
import { overlapArea } from '../crosswalk/overlap-area.ts'
import { landSize } from './land-size.ts'
import { polygonsOf } from './polygons-of.ts'
import type { Shape } from './shape.ts'

// As for slivers: less than a house is rounding along a common border.
const least = 25

/**
 * ATL-0417: parts of one area that lie on one another, as a feature that stands twice leaves them, and holes that do. Land
 * there counts twice, or is cut out twice; a place there lies in no area. O(edges of parts whose boxes meet).
 */
export function overlappingParts({ mosaic, file }: Shape): Finding[] {
  const { owner, ids } = mosaic
  const rings = new Int32Array(ids.length)
  for (const area of owner) rings[area]!++
  return ids.flatMap((id, area) => {
    if (rings[area]! < 2) return []
    const polygons = polygonsOf(mosaic, area)
    const parts = meeting(polygons)
    const holes = polygons.flatMap(([, ...inner]) => meeting(inner.map((ring) => [ring])))
    return [...told(parts, partsWords), ...told(holes, holesWords)].map((finding) => ({ ...finding, file, raum: id }))
  })

  function told(list: readonly Meeting[], words: (size: Text) => Text): Omit<Finding, 'file' | 'raum'>[] {
    const [first] = list
    if (first === undefined) return []
    return [
      {
        code: 'ATL-0417',
        severity: 'warning',
        value: mosaic.place(...first.at),
        found: words(landSize(list.reduce((sum, { common }) => sum + common, 0))),
        expected: { de: 'Teile und Löcher nebeneinander', en: 'parts and holes beside each other' },
      },
    ]
  }
}

const partsWords = ({ de, en }: Text): Text => ({
  de: `Teile desselben Raums liegen aufeinander, auf ${de}`,
  en: `parts of the same area lie on one another, on ${en}`,
})
const holesWords = ({ de, en }: Text): Text => ({
  de: `Löcher desselben Raums liegen aufeinander, auf ${de}`,
  en: `holes of the same area lie on one another, on ${en}`,
})

interface Meeting {
  readonly common: number
  readonly at: readonly [number, number]
}

/** Pairs of polygons with land in common. */
function meeting(polygons: readonly Polygon[]): Meeting[] {
  if (polygons.length < 2) return []
  const shapes = polygons.map((polygon) => edges([polygon])).sort((a, b) => a.box[0] - b.box[0])
  return shapes.flatMap((one, i) => {
    const found: Meeting[] = []
    for (let k = i + 1; k < shapes.length && shapes[k]!.box[0] < one.box[2]; k++) {
      const common = overlapArea(one, shapes[k]!)
      if (common >= least) found.push({ common, at: corner(shapes[k]!) })
    }
    return found
  })
}

const corner = ({ left, leftY }: Edges): [number, number] => [left[0]!, leftY[0]!]
