import { layer } from '../../ingest/layer/layer.ts'
import type { Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import { inOptions, unplanned } from './in-options.ts'
import { areasOfLayer, type Areas } from '../../prepare/areas.ts'

/** A layer of areas named on the command line. */
export interface LayerRequest {
  readonly file: string
  readonly key: string
  /** null: as the file says. */
  readonly crs: string | null
}

/** Areas with geometry; several features with one key are parts of one area. */
export async function layerOf(request: LayerRequest, keyOption: string, files: Files): Promise<Read<Areas>> {
  const delivered = await layer(files, { ...request, name: null, layer: null, encoding: null, setting: unplanned })
  const areas = areasOfLayer(delivered.value, 'dissolve')
  const options = { crs: '--crs', key: keyOption }
  return { value: areas.value, findings: inOptions([...delivered.findings, ...areas.findings], options) }
}
