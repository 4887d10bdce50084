import type { LayerSpec, Read } from '../../model/delivery.ts'
import type { Bytes } from '../../model/files.ts'
import type { DeliveredLayer } from '../../model/layer.ts'
import { deliveredLayer } from './delivered-layer.ts'
import { geojsonFeatures } from './geojson-features.ts'

/** Reads delivered areas from GeoJSON. Throws where the file is no GeoJSON at all (ATL-0203, 0204, 0205, 0206). */
export const geojson = async (bytes: Bytes, spec: LayerSpec): Promise<Read<DeliveredLayer>> =>
  deliveredLayer(await geojsonFeatures(bytes, spec), spec)
