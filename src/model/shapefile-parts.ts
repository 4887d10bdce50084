/** The other files of a Shapefile beside its .shp: those it cannot do without, and those that are read where they are there. */
export function shapefileParts(path: string): { readonly required: string[]; readonly optional: string[] } {
  if (!/\.shp$/i.test(path)) return { required: [], optional: [] }
  const beside = (ending: string) => path.slice(0, -3) + (path.endsWith('.SHP') ? ending.toUpperCase() : ending)
  return { required: [beside('dbf')], optional: [beside('prj'), beside('cpg')] }
}
