import { AtlasError } from '../../model/error.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { LayerKind } from '../../model/layer-kind.ts'
import type { Features } from '../layer/features.ts'
import { layerFormats } from '../layer/layer-formats.ts'
import { asOptions, setting } from './as-options.ts'
import type { Given } from './given.ts'
import { inspectLayer } from './inspect-layer.ts'
import { inspection, type Inspection } from './inspection.ts'
import type { KnownKeys } from './keys.ts'

/** What a layer is read with before a plan says anything of it. */
export const layerSpec = (file: string, { layer, encoding }: Given) => ({
  file,
  key: '',
  name: null,
  crs: null,
  layer: layer ?? null,
  encoding: encoding === undefined || /^utf-16/.test(encoding) ? null : encoding,
  setting,
})

/** The kind of a file of geometry by its first bytes; null where they are of none, or of JSON. */
export function layerKindOf(head: Uint8Array): Exclude<LayerKind, 'archive' | 'geojson' | 'topojson'> | null {
  const text = String.fromCharCode(...head.subarray(0, 15))
  if (text === 'SQLite format 3') return 'geopackage'
  if (text.startsWith('fgb\u0003fgb')) return 'flatgeobuf'
  return head[0] === 0 && head[1] === 0 && head[2] === 0x27 && head[3] === 0x0a ? 'shapefile' : null
}

/** What a file of geometry holds; `beside` has the other parts of a Shapefile. O(bytes). */
export const openLayer = (
  bytes: Bytes,
  file: string,
  kind: Exclude<LayerKind, 'archive'>,
  known: readonly KnownKeys[],
  given: Given,
  beside: Files,
): Promise<Inspection> =>
  inspectedLayer(() => layerFormats[kind](bytes, layerSpec(file, given), beside), file, bytes.size, kind, known, given)

/** A layer as inspected; several layers, or an encoding that nobody names, are left open and not refused. */
export async function inspectedLayer(
  read: () => Promise<Features>,
  file: string,
  size: number,
  kind: Exclude<LayerKind, 'archive'>,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  try {
    const found = await read()
    const layer = inspectLayer(found, file, known, given)
    const { layers: parts, layer: part, doubts } = layer
    return inspection(file, size, kind, { parts, part, layer, features: found.features, doubts })
  } catch (error) {
    const open = error instanceof AtlasError && error.findings.every(({ code }) => /^ATL-02(?:51|04)$/.test(code))
    if (!open) throw error
    return inspection(file, size, kind, { doubts: error.findings.map(asOptions) })
  }
}
