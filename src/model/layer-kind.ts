/** What a file of areas or points is, by its ending. */
export type LayerKind = 'geojson' | 'topojson' | 'geopackage' | 'shapefile' | 'flatgeobuf' | 'archive'

const endings: Readonly<Record<string, LayerKind>> = {
  geojson: 'geojson',
  json: 'geojson',
  topojson: 'topojson',
  gpkg: 'geopackage',
  shp: 'shapefile',
  fgb: 'flatgeobuf',
  zip: 'archive',
}

/** The kind of geometry file that a path names; null where its ending is none of them (a table, for one). */
export function layerKind(path: string): LayerKind | null {
  const ending = /\.([a-z]+)$/i.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(endings, ending) ? endings[ending]! : null
}
