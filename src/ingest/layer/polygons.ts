import type { Finding } from '../../model/finding.ts'
import type { Polygon, Position } from '../../model/layer.ts'
import type { Text } from '../../model/text.ts'
import type { Extent } from './crs.ts'
import { membersOf } from './members-of.ts'

type Fault = Pick<Finding, 'code' | 'found' | 'expected'> & { value?: string; remedy?: Text }

/**
 * The polygons of one geometry, or of a collection of nothing else, as they were parsed, heights cut off in place, and the
 * extent widened by them; or the first fault that forbids their use. One pass over the vertices.
 */
export function polygons(geometry: unknown, extent: Extent): { polygons: readonly Polygon[] } | { fault: Fault } {
  const members = membersOf(geometry)
  const other = members.find(({ type }) => type !== 'Polygon' && type !== 'MultiPolygon')
  if (other) return { fault: noArea(other.type, (geometry as { type?: unknown } | null)?.type) }
  const lists: unknown[] = members.map(({ type, coordinates }) => (type === 'Polygon' ? [coordinates] : coordinates))
  if (!lists.every(Array.isArray)) return { fault: emptyGeometry }
  const list = lists.length === 1 ? (lists[0] as unknown[]) : (lists as unknown[][]).flat()
  if (list.length === 0) return { fault: emptyGeometry }
  for (const polygon of list) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { fault: emptyGeometry }
    for (const ring of polygon) {
      const fault = ringFault(ring, extent)
      if (fault) return { fault }
    }
  }
  return { polygons: list as Polygon[] }
}

function ringFault(ring: unknown, extent: Extent): Fault | null {
  if (!Array.isArray(ring) || ring.length < 4) return tooShort(Array.isArray(ring) ? ring.length : 0)
  for (const position of ring) {
    if (!Array.isArray(position) || !Number.isFinite(position[0]) || !Number.isFinite(position[1]))
      return noPosition(position)
    const [x, y] = position as unknown as Position
    if (position.length > 2) position.length = 2
    if (x < extent.left) extent.left = x
    if (x > extent.right) extent.right = x
    if (y < extent.bottom) extent.bottom = y
    if (y > extent.top) extent.top = y
  }
  const [first, last] = [ring[0], ring.at(-1)] as [Position, Position]
  return first[0] === last[0] && first[1] === last[1] ? null : open(first, last)
}

const area: Text = { de: 'Polygon oder MultiPolygon', en: 'Polygon or MultiPolygon' }

const emptyGeometry: Fault = {
  code: 'ATL-0402',
  found: { de: 'die Geometrie ist leer', en: 'the geometry is empty' },
  expected: area,
}

/** Why a kind of geometry is no area; `whole` is the collection that it stands in, if it does. */
function noArea(type: unknown, whole: unknown): Fault {
  if (typeof type !== 'string')
    return {
      code: 'ATL-0402',
      found: { de: 'das Objekt hat keine Geometrie', en: 'the feature has no geometry' },
      expected: area,
    }
  const place = { code: 'ATL-0402', value: type, expected: area } as const
  if (curved.includes(type))
    return {
      ...place,
      found: { de: `die Grenze hat Bögen (${type})`, en: `the border has arcs (${type})` },
      remedy: {
        de: 'Bögen in gerade Stücke auflösen lassen (ogr2ogr -nlt CONVERT_TO_LINEAR)',
        en: 'have arcs resolved into straight pieces (ogr2ogr -nlt CONVERT_TO_LINEAR)',
      },
    }
  if (whole !== type)
    return {
      ...place,
      found: {
        de: `die Sammlung (GeometryCollection) enthält nicht nur Flächen, sondern auch ${type}`,
        en: `the collection (GeometryCollection) holds not only areas but also ${type}`,
      },
      remedy: {
        de: 'Punkte und Linien daraus entfernen lassen, sie sind oft Reste einer Verschneidung',
        en: 'have points and lines removed from it, they are often left over from an intersection',
      },
    }
  return {
    ...place,
    found: { de: `die Geometrie ${type} ist keine Fläche`, en: `the geometry ${type} is not an area` },
  }
}

// Only with an arc in them do they keep their name.
const curved = ['CurvePolygon', 'MultiSurface', 'CircularString', 'CompoundCurve', 'MultiCurve']

const tooShort = (n: number): Fault => ({
  code: 'ATL-0405',
  found: {
    de: `ein Ring hat nur ${n === 1 ? 'einen Punkt' : `${n} Punkte`}`,
    en: `a ring has only ${n === 1 ? 'one position' : `${n} positions`}`,
  },
  expected: { de: 'mindestens 4, der letzte gleich dem ersten', en: 'at least 4, the last equal to the first' },
})

const open = (first: Position, last: Position): Fault => ({
  code: 'ATL-0405',
  value: `${first.join(', ')} … ${last.join(', ')}`,
  found: { de: 'ein Ring ist nicht geschlossen', en: 'a ring is not closed' },
  expected: { de: 'letzter Punkt gleich dem ersten', en: 'the last position equal to the first' },
})

const noPosition = (position: unknown): Fault => ({
  code: 'ATL-0401',
  value: JSON.stringify(position, (_, value: unknown) =>
    typeof value === 'number' && !Number.isFinite(value) ? String(value) : value,
  ),
  found: { de: 'eine Koordinate ist keine endliche Zahl', en: 'a coordinate is not a finite number' },
  expected: { de: 'x und y als Zahlen', en: 'x and y as numbers' },
})
