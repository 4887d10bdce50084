import type { LayerSpec } from '../../model/delivery.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { LayerKind } from '../../model/layer-kind.ts'
import type { Features } from './features.ts'

/** Reads one format of geometry. `files` holds what lies beside the file (the parts of a Shapefile). */
export type LayerReader = (bytes: Bytes, spec: LayerSpec, files: Files) => Promise<Features>

export type LayerReaders = Readonly<Record<LayerKind, LayerReader>>
