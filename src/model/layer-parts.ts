/**
 * The other files of a layer beside its own: those it cannot do without, and those that are read where they are there. A
 * Shapefile has attributes, system and encoding in files of their own; a GeoPackage changes that are not yet written into it.
 */
export function layerParts(path: string): { readonly required: string[]; readonly optional: string[] } {
  if (/\.gpkg$/i.test(path)) return { required: [], optional: [`${path}-wal`] }
  if (!/\.shp$/i.test(path)) return { required: [], optional: [] }
  const beside = (ending: string) => path.slice(0, -3) + (path.endsWith('.SHP') ? ending.toUpperCase() : ending)
  return { required: [beside('dbf')], optional: [beside('prj'), beside('cpg')] }
}
