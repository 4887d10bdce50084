import type { LayerSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { members } from '../archive/members.ts'
import type { Features } from './features.ts'
import type { LayerReaders } from './layer-reader.ts'
import { pickLayer } from './pick-layer.ts'

/** The features of the one file of geometry in a ZIP archive (mostly a Shapefile); of several, the one that the plan names as `layer`. */
export async function zippedLayer(bytes: Bytes, spec: LayerSpec, readers: LayerReaders): Promise<Features> {
  const inside = new Map([...(await members(bytes, spec.file))].map(([path, part]) => [`${spec.file}/${path}`, part]))
  // macOS packs a folder of its own, with a shadow of every file.
  const found = [...inside.keys()].filter((path) => isLayer(path) && !path.includes('/__MACOSX/'))
  const [one, ...more] = found
  // A file that holds several layers itself takes the name for one of those.
  const nested = one !== undefined && more.length === 0 && ['geopackage', 'topojson'].includes(layerKind(one)!)
  const path = nested ? one : found[found.map(stem).indexOf(pickLayer(found.map(stem), spec))]!
  const read = readers[layerKind(path)!]
  return read(inside.get(path)!, { ...spec, file: path, layer: nested ? spec.layer : null }, inside)
}

/** Whether a path in an archive names a file of geometry. */
export const isLayer = (path: string): boolean => ![null, 'archive'].includes(layerKind(path))

const stem = (path: string): string => path.replace(/^.*\//, '').replace(/\.[^.]+$/, '')
