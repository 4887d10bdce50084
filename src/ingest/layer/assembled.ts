/** A geometry as GeoJSON writes it; of a kind that GeoJSON does not have, its name alone. */
export interface Assembled {
  readonly type: string
  readonly coordinates?: unknown
  readonly geometries?: readonly Assembled[]
}

// What a kind with curves is where all that it consists of is straight.
const straight: Readonly<Record<string, readonly [of: string, type: string]>> = {
  MultiPoint: ['Point', 'MultiPoint'],
  MultiLineString: ['LineString', 'MultiLineString'],
  MultiPolygon: ['Polygon', 'MultiPolygon'],
  CurvePolygon: ['LineString', 'Polygon'],
  MultiCurve: ['LineString', 'MultiLineString'],
  MultiSurface: ['Polygon', 'MultiPolygon'],
}

/**
 * A geometry of a binary format, from its kind and its parts. Kinds that may hold curves (as exports from land registries
 * do) are what GeoJSON calls them where all their parts are straight; with an arc in them they keep their name and have no coordinates.
 */
export function assembled(type: string, parts: readonly Assembled[]): Assembled {
  if (type === 'GeometryCollection') return { type, geometries: parts }
  if (type === 'CompoundCurve')
    return parts.every((part) => part.type === 'LineString')
      ? { type: 'LineString', coordinates: joined(parts) }
      : { type }
  const [of, name] = straight[type] ?? ['', type]
  return parts.every((part) => part.type === of)
    ? { type: name, coordinates: parts.map(({ coordinates }) => coordinates) }
    : { type }
}

/** Lines one after the other, each beginning where the one before ends. */
const joined = (lines: readonly Assembled[]): unknown[] =>
  lines.flatMap(({ coordinates }, i) => (coordinates as unknown[]).slice(i === 0 ? 0 : 1))
