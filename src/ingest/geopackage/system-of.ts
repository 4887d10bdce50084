import type { SqlValue } from 'sql.js/dist/sql-wasm-inline.js'
import { crsCodes } from '../../model/crs.ts'
import type { OwnCrs } from '../layer/features.ts'
import { wktCrs } from '../layer/wkt-crs.ts'

/** The system of a row of gpkg_spatial_ref_sys; null where the GeoPackage says that there is none (srs_id 0 and -1). */
export function systemOf(row: readonly SqlValue[] | undefined): OwnCrs | null {
  if (row === undefined) return null
  const [organization, code, definition, name] = row
  const epsg = String(organization).toUpperCase() === 'EPSG' ? `EPSG:${String(code)}` : null
  if (epsg !== null && Object.hasOwn(crsCodes, epsg)) return { name: epsg, crs: epsg }
  const text = typeof definition === 'string' ? definition : ''
  if (text === '' || text === 'undefined') return epsg === null ? null : { name: epsg, crs: epsg }
  const read = wktCrs(text)
  return { name: typeof name === 'string' && name !== '' ? name : read.name, crs: read.crs ?? epsg }
}
