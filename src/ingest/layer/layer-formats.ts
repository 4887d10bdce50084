import type { LayerReaders } from './layer-reader.ts'

/** How a file of geometry is read, by what it is; each format loads only when it is met. */
export const layerFormats: LayerReaders = {
  geojson: async (bytes, spec) => (await import('./geojson-features.ts')).geojsonFeatures(bytes, spec),
  topojson: async (bytes, spec) => (await import('./topojson.ts')).topojson(bytes, spec),
  geopackage: async (bytes, spec, files) =>
    (await import('../geopackage/geopackage.ts')).geopackage(bytes, spec, files),
  flatgeobuf: async (bytes, spec) => (await import('../flatgeobuf/flatgeobuf.ts')).flatgeobuf(bytes, spec),
  shapefile: async (bytes, spec, files) => {
    const { shapefile, beside } = await import('../shapefile/index.ts')
    return shapefile(beside(bytes, spec.file, files), spec)
  },
  archive: async (bytes, spec) => (await import('./zipped-layer.ts')).zippedLayer(bytes, spec, layerFormats),
}
