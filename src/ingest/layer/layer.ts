import type { LayerSpec, Read } from '../../model/delivery.ts'
import type { Files } from '../../model/files.ts'
import type { DeliveredLayer } from '../../model/layer.ts'
import { layerKind } from '../../model/layer-kind.ts'
import { pick } from '../../model/pick.ts'
import { deliveredLayer } from './delivered-layer.ts'
import { layerFormats } from './layer-formats.ts'

/** Reads delivered areas from any format of geometry, by the ending of their file. Throws where it cannot be read at all. */
export async function layer(files: Files, spec: LayerSpec): Promise<Read<DeliveredLayer>> {
  const read = layerFormats[layerKind(spec.file) ?? 'geojson']
  return deliveredLayer(await read(pick(files, spec.file), spec, files), spec)
}
