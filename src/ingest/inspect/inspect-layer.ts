import { isGeographic } from '../../model/crs.ts'
import type { Finding } from '../../model/finding.ts'
import { likelyCrs, type Extent } from '../layer/crs.ts'
import type { EncodingSaid, Features } from '../layer/features.ts'
import { layerCrs } from '../layer/layer-crs.ts'
import { asOptions, setting } from './as-options.ts'
import type { Given } from './given.ts'
import type { KnownKeys } from './keys.ts'
import { layerColumns, type LayerColumns } from './layer-columns.ts'
import { layerPlaces, type LayerPlaces } from './layer-places.ts'

/** What a file of geometry says about itself. */
export interface LayerEvidence extends LayerColumns, Pick<LayerPlaces, 'geometries' | 'holds'> {
  readonly features: number
  /** The system that the file names, as a code where it is understood; null where it names none. */
  readonly crs: string | null
  /** The system that the file is taken to be in, who says so, and whether the coordinates lie where it is used; null where that is open. */
  readonly system: { readonly crs: string; readonly by: 'given' | 'file' | 'format'; readonly fits: boolean } | null
  readonly extent: readonly [number, number, number, number] | null
  /** Systems in which the coordinates would lie in Germany, Austria or Switzerland. */
  readonly likely: readonly string[]
  readonly encoding: EncodingSaid | null
  /** The layers of a file that may hold several, and which of them this is. */
  readonly layers: readonly string[]
  readonly layer: string | null
  readonly doubts: readonly Finding[]
}

/** Counts features, types and properties; the system as the file names it and as its coordinates suggest. O(vertices). */
export function inspectLayer(
  read: Features,
  file: string,
  known: readonly KnownKeys[],
  { crs: asked, key }: Given,
): LayerEvidence {
  const { geometries, holds, extent, sample } = layerPlaces(read.features)
  const place = { file, crs: asked ?? null, setting }
  const said = extent && layerCrs(read, place, extent, sample)
  const likely = extent ? likelyCrs(extent) : []
  const doubts = (said?.findings ?? []).filter(({ severity }) => severity === 'error').map(asOptions)
  const by = asked !== undefined ? 'given' : read.own !== null ? 'file' : 'format'
  return {
    features: read.features.length,
    geometries,
    holds,
    crs: read.own && (read.own.crs ?? read.own.name),
    system: said && doubts.length === 0 ? { crs: said.crs, by, fits: fits(said.crs, likely, extent) } : null,
    extent: extent && [extent.left, extent.bottom, extent.right, extent.top],
    likely,
    encoding: read.encoding ?? null,
    layers: read.layers ?? [],
    layer: read.layer ?? null,
    ...layerColumns(read.features, known, key),
    doubts,
  }
}

// Longitude and latitude of Germany, Austria and Switzerland.
const degrees = { left: 5, bottom: 45, right: 18, top: 56 }

const fits = (crs: string, likely: readonly string[], { left, bottom, right, top }: Extent): boolean =>
  isGeographic(crs)
    ? left >= degrees.left && right <= degrees.right && bottom >= degrees.bottom && top <= degrees.top
    : likely.includes(crs)
