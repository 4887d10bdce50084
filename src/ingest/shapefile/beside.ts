import type { Bytes, Files } from '../../model/files.ts'
import type { Parts } from './shapefile.ts'

/** The parts of a Shapefile that lie beside its .shp, under the same name, their endings in any case. */
export function beside(shp: Bytes, path: string, files: Files): Parts {
  const stem = path.slice(0, -3)
  const part = (ending: string) => files.get(stem + ending) ?? files.get(stem + ending.toUpperCase())
  return { shp, dbf: part('dbf'), prj: part('prj'), cpg: part('cpg') }
}
