import { layer } from '../../ingest/layer/layer.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { inOptions, readInOptions, unplanned } from './in-options.ts'
import { areasOfLayer, type Areas } from '../../prepare/areas.ts'

/** A layer of areas named on the command line. */
export interface LayerRequest {
  readonly file: string
  readonly key: string
  /** null: as the file says. */
  readonly crs: string | null
  /** Of a file with several layers; null: it has one. */
  readonly layer: string | null
}

/** The options that say what a plan would say of the file. */
export interface LayerOptions {
  readonly key: string
  readonly layer: string
}

/** Areas with geometry; several features with one key are parts of one area. */
export async function layerOf(request: LayerRequest, options: LayerOptions, files: Files): Promise<Read<Areas>> {
  const words = { place: unplanned, options: { crs: '--crs', encoding: '.cpg', ...options } }
  const spec = { ...request, name: null, encoding: null, setting: unplanned }
  const delivered = await readInOptions(words, layer(files, spec))
  const areas = areasOfLayer(delivered.value, 'dissolve')
  return { value: areas.value, findings: [...delivered.findings, ...inOptions(areas.findings, words)] }
}
