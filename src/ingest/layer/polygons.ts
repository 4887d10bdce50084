import type { Finding } from '../../model/finding.ts'
import type { Polygon, Position } from '../../model/layer.ts'
import type { Text } from '../../model/text.ts'
import type { Extent } from './crs.ts'

type Fault = Pick<Finding, 'code' | 'found' | 'expected'> & { value?: string }

/**
 * The polygons of one geometry as they were parsed, heights cut off in place, and the extent widened by
 * them; or the first fault that forbids their use. One pass over the vertices.
 */
export function polygons(geometry: unknown, extent: Extent): { polygons: readonly Polygon[] } | { fault: Fault } {
  const { type, coordinates } = (geometry ?? {}) as { type?: unknown; coordinates?: unknown }
  if (type !== 'Polygon' && type !== 'MultiPolygon') return { fault: noArea(type) }
  const list: unknown = type === 'Polygon' ? [coordinates] : coordinates
  if (!Array.isArray(list) || list.length === 0) return { fault: noArea('empty') }
  for (const polygon of list) {
    if (!Array.isArray(polygon) || polygon.length === 0) return { fault: noArea('empty') }
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

function noArea(type: unknown): Fault {
  if (typeof type !== 'string')
    return {
      code: 'ATL-0402',
      found: { de: 'das Objekt hat keine Geometrie', en: 'the feature has no geometry' },
      expected: area,
    }
  return type === 'empty'
    ? { code: 'ATL-0402', found: { de: 'die Geometrie ist leer', en: 'the geometry is empty' }, expected: area }
    : {
        code: 'ATL-0402',
        value: type,
        found: { de: `die Geometrie ${type} ist keine Fläche`, en: `the geometry ${type} is not an area` },
        expected: area,
      }
}

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
  value: JSON.stringify(position, (_, value: unknown) => (typeof value === 'number' ? String(value) : value)),
  found: { de: 'eine Koordinate ist keine endliche Zahl', en: 'a coordinate is not a finite number' },
  expected: { de: 'x und y als Zahlen', en: 'x and y as numbers' },
})
