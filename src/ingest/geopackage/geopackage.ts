import type { Database, SqlValue } from 'sql.js/dist/sql-wasm-inline.js'
import type { LayerSpec } from '../../model/delivery.ts'
import { fail } from '../../model/error.ts'
import type { Bytes } from '../../model/files.ts'
import { damagedLayer } from '../layer/damaged-layer.ts'
import type { Feature, Features } from '../layer/features.ts'
import { pickLayer } from '../layer/pick-layer.ts'
import { systemOf } from './system-of.ts'
import { geometryBlob } from './geometry-blob.ts'

/**
 * The features of one layer of a GeoPackage, by SQLite compiled to WebAssembly, in memory: no file is opened.
 * Only real tables are read: a view could run for ever.
 */
export async function geopackage(bytes: Bytes, spec: LayerSpec): Promise<Features> {
  const content = await bytes.slice(0, bytes.size)
  const { file } = spec
  if (content.length === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file })
  if (String.fromCharCode(...content.subarray(0, 15)) !== 'SQLite format 3') throw damagedLayer(file, noDatabase)
  const { default: init } = await import('sql.js/dist/sql-wasm-inline.js')
  const { Database } = await init()
  const database = new Database(content)
  try {
    return read(database, spec)
  } catch (error) {
    // sql.js tells what SQLite says by a plain Error; ours are of another class, bugs mostly of others still.
    if (error instanceof Error && (error.constructor === Error || error instanceof RangeError))
      throw damagedLayer(file, { de: `SQLite meldet: ${error.message}`, en: `SQLite says: ${error.message}` })
    throw error
  } finally {
    database.close()
  }
}

function read(database: Database, spec: LayerSpec): Features {
  const isTable = new Set(query(database, "SELECT name FROM sqlite_schema WHERE type = 'table'").map(([name]) => name))
  if (!['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'].every((name) => isTable.has(name)))
    throw damagedLayer(spec.file, noGeoPackage)
  const layers = query(
    database,
    'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY table_name',
  )
  const names = layers.map(([table]) => String(table)).filter((table) => isTable.has(table))
  const name = pickLayer(names, spec)
  const [, geometryColumn, system] = layers.find(([table]) => table === name)!
  const rows = database.prepare(`SELECT * FROM ${quoted(name)}`)
  const columns = rows.getColumnNames()
  const at = columns.indexOf(String(geometryColumn))
  const features: Feature[] = []
  while (rows.step()) {
    const cells = rows.get()
    const blob = cells[at]
    features.push({
      properties: Object.fromEntries(columns.flatMap((column, i) => (i === at ? [] : [[column, cells[i]]]))),
      geometry: blob instanceof Uint8Array ? shape(blob, spec.file, features.length + 1) : null,
    })
  }
  rows.free()
  if (features.length === 0)
    throw fail('ATL-0206', { de: 'die Ebene ist leer', en: 'the layer is empty' }, { file: spec.file, value: name })
  const known = query(
    database,
    'SELECT organization, organization_coordsys_id, definition, srs_name FROM gpkg_spatial_ref_sys WHERE srs_id = ?',
    [system!],
  )
  return { features, own: systemOf(known[0]), unnamed: null, layers: names, layer: name }
}

function shape(blob: Uint8Array, file: string, at: number): unknown {
  try {
    return geometryBlob(blob)
  } catch (error) {
    if (error instanceof RangeError) throw damagedLayer(file, brokenGeometry, at)
    throw error
  }
}

function query(database: Database, sql: string, values: readonly SqlValue[] = []): SqlValue[][] {
  const statement = database.prepare(sql)
  statement.bind(values)
  const rows: SqlValue[][] = []
  while (statement.step()) rows.push(statement.get())
  statement.free()
  return rows
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const noDatabase = { de: 'die Datei ist kein GeoPackage (SQLite)', en: 'the file is no GeoPackage (SQLite)' }
const noGeoPackage = {
  de: 'die Datei ist eine SQLite-Datenbank, aber kein GeoPackage',
  en: 'the file is an SQLite database but no GeoPackage',
}
const brokenGeometry = { de: 'die Geometrie ist beschädigt', en: 'the geometry is damaged' }
