/** A geometry that holds no others. */
export interface PlainGeometry {
  readonly type: unknown
  readonly coordinates: unknown
}

/** Collections in collections beyond this depth are nothing that somebody delivers; they stay one member. */
const deepest = 8

/** The geometries that one consists of: those of a GeometryCollection, else itself. */
export function membersOf(geometry: unknown, depth = 0): PlainGeometry[] {
  const { type, coordinates, geometries } = (geometry ?? {}) as Record<string, unknown>
  return type === 'GeometryCollection' && Array.isArray(geometries) && depth < deepest
    ? geometries.flatMap((one) => membersOf(one, depth + 1))
    : [{ type, coordinates }]
}
