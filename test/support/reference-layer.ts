import { readFileSync } from 'node:fs'
import { raumId, type RaumId } from '../../src/model/bezugsraum.ts'
import type { Contiguity } from '../../src/model/neighbours.ts'
import type { Layer, Polygon } from '../../src/model/layer.ts'
import { contiguityOf, type ContiguityFound } from '../../src/prepare/space/contiguity-of.ts'
import { ground } from '../../src/prepare/space/ground.ts'
import { rowsOf } from '../../src/prepare/space/links.ts'

const json = (file: URL) => JSON.parse(readFileSync(file, 'utf8'))

/** North Carolina's plane, which none of our offices uses. */
const carolina =
  '+proj=lcc +lat_0=33.75 +lon_0=-79 +lat_1=36.1666666666667 +lat_2=34.3333333333333 +x_0=609601.22 +y_0=0 +ellps=GRS80 +units=m'

/** The polygons of a reference folder, ids in the order of the file. */
export function referenceLayer(folder: URL): { readonly layer: Layer; readonly ids: readonly RaumId[] } {
  const { crs, features } = json(new URL('areas.geojson', folder))
  const code = /EPSG::(\d+)/.exec(crs.properties.name)![1]!
  const polygons = features.map(({ properties, geometry }: { properties: { id: string }; geometry: Shape }) => [
    raumId(properties.id),
    geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates,
  ])
  return {
    layer: { crs: code === '32119' ? carolina : `EPSG:${code}`, polygons: new Map(polygons) },
    ids: polygons.map(([id]: [RaumId]) => id),
  }
}

type Shape = { type: 'Polygon'; coordinates: Polygon } | { type: 'MultiPolygon'; coordinates: Polygon[] }

export interface StoredContiguity {
  readonly queen: Readonly<Record<string, readonly string[]>>
  readonly rook: Readonly<Record<string, readonly string[]>>
  readonly shared_boundary_m: Readonly<Record<string, Readonly<Record<string, number>>>>
  readonly knn5: Readonly<Record<string, readonly string[]>>
}

export const storedContiguity = (folder: URL): StoredContiguity => json(new URL('expected/contiguity.json', folder))
export const storedGeometry = (folder: URL) => json(new URL('expected/geometry.json', folder))

/** The stored neighbours as rows in the order of `ids`. */
export function asContiguity(
  { queen, rook, shared_boundary_m: shared }: StoredContiguity,
  ids: readonly string[],
): Contiguity {
  const at = new Map(ids.map((id, i) => [id, i]))
  const pairs = (of: StoredContiguity['queen'], weight: (a: string, b: string) => number) =>
    rowsOf(
      ids.length,
      ids.flatMap((id, a) =>
        of[id]!.map((other) => ({ a, b: at.get(other)!, weight: weight(id, other) })).filter(({ b }) => a < b),
      ),
    )
  return { queen: pairs(queen, () => 1), rook: pairs(rook, (a, b) => shared[a]![b]! / 1000) }
}

/** Our own contiguity of a reference folder. */
export function ownContiguity(folder: URL, tolerance: number): ContiguityFound & { readonly ids: readonly RaumId[] } {
  const { layer, ids } = referenceLayer(folder)
  return { ids, ...contiguityOf(ground(layer, ids), tolerance) }
}

/** Pairs in rows, `a–b`, the smaller key first. */
export function pairsOf(ids: readonly string[], { start, to, weight }: Contiguity['queen']): Map<string, number> {
  const pairs = new Map<string, number>()
  for (let i = 0; i < ids.length; i++)
    for (let k = start[i]!; k < start[i + 1]!; k++) if (i < to[k]!) pairs.set(`${ids[i]}–${ids[to[k]!]}`, weight[k]!)
  return pairs
}
