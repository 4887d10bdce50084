import type { LayerSpec } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { isLitter } from '../archive/member-name.ts'
import { members } from '../archive/members.ts'
import type { Features } from './features.ts'
import type { LayerReaders } from './layer-reader.ts'
import { pickLayer } from './pick-layer.ts'

/** The features of the one file of geometry in a ZIP archive (mostly a Shapefile); of several, the one that the plan names as `layer`. */
export async function zippedLayer(bytes: Bytes, spec: LayerSpec, readers: LayerReaders): Promise<Features> {
  const list = await members(bytes, spec.file)
  const all = [...list.keys()].filter((path) => isLayer(path) && !isLitter(path))
  // JSON beside a layer explains it.
  const found = all.some(isNoJson) ? all.filter(isNoJson) : all
  const [one, ...more] = found
  // A file that holds several layers itself takes the name for one of those.
  const nested = one !== undefined && more.length === 0 && ['geopackage', 'topojson'].includes(layerKind(one)!)
  const names = layerNames(found)
  const path = nested ? one : found[names.indexOf(pickLayer(names, spec))]!
  const inside = new Map([...list].map(([name, part]) => [`${spec.file}/${name}`, part]))
  const file = `${spec.file}/${path}`
  return readers[layerKind(path)!](list.get(path)!, { ...spec, file, layer: nested ? spec.layer : null }, inside)
}

/** Whether a path in an archive names a file of geometry. */
export const isLayer = (path: string): boolean => ![null, 'archive'].includes(layerKind(path))

const isNoJson = (path: string): boolean => !/\.json$/i.test(path)

/** As a plan names the layers of an archive: by their files without ending, and with their folders where two are called the same. */
export function layerNames(paths: readonly string[]): string[] {
  const whole = paths.map((path) => path.replace(/\.[^./]+$/, ''))
  const short = whole.map((path) => path.replace(/^.*\//, ''))
  return short.map((name, i) => (short.indexOf(name) === short.lastIndexOf(name) ? name : whole[i]!))
}
