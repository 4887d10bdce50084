import type { Database, SqlValue } from 'sql.js/dist/sql-wasm-inline.js'
import type { LayerSpec } from '../../model/delivery.ts'
import { fail, type AtlasError } from '../../model/error.ts'
import type { Bytes, Files } from '../../model/files.ts'
import type { Text } from '../../model/text.ts'
import { damagedLayer } from '../layer/damaged-layer.ts'
import type { Feature, Features } from '../layer/features.ts'
import { pickLayer } from '../layer/pick-layer.ts'
import { systemOf } from './system-of.ts'
import { geometryBlob } from './geometry-blob.ts'

/**
 * The features of one layer of a GeoPackage, by SQLite compiled to WebAssembly, in memory: no file is opened.
 * Only real tables are read: a view could run for ever. Throws where changes lie beside the file that are not in it.
 */
export async function geopackage(bytes: Bytes, spec: LayerSpec, beside: Files): Promise<Features> {
  const content = await bytes.slice(0, bytes.size)
  const { file } = spec
  if (content.length === 0) throw fail('ATL-0203', { de: 'die Datei ist leer', en: 'the file is empty' }, { file })
  if (String.fromCharCode(...content.subarray(0, 15)) !== 'SQLite format 3') throw damagedLayer(file, noDatabase)
  if ((beside.get(`${file}-wal`)?.size ?? 0) > 0) throw unwritten(file)
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
  const isNamed = (kind: 'table' | 'view') =>
    new Set(query(database, 'SELECT name FROM sqlite_schema WHERE type = ?', [kind]).map(([name]) => lower(name!)))
  const isTable = isNamed('table')
  if (!['gpkg_contents', 'gpkg_geometry_columns', 'gpkg_spatial_ref_sys'].every((name) => isTable.has(name)))
    throw damagedLayer(spec.file, noGeoPackage)
  const layers = query(
    database,
    'SELECT table_name, column_name, srs_id FROM gpkg_geometry_columns ORDER BY table_name',
  )
  const names = layers.map(([table]) => String(table)).filter((table) => isTable.has(lower(table)))
  const views = isNamed('view')
  const view = layers.map(([table]) => String(table)).find((table) => views.has(lower(table)))
  if (view !== undefined && (names.length === 0 || view === spec.layer)) throw isView(view, spec.file)
  const name = pickLayer(names, spec)
  const [, geometryColumn, system] = layers.find(([table]) => table === name)!
  const rows = database.prepare(`SELECT * FROM ${quoted(name)}`)
  const columns = rows.getColumnNames()
  const at = columns.findIndex((column) => lower(column) === lower(geometryColumn!))
  if (at < 0) throw damagedLayer(spec.file, noColumn(name, String(geometryColumn)))
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

/** SQLite tells names of tables and columns apart without regard to case. */
const lower = (name: SqlValue): string => String(name).toLowerCase()

/** What a program that has the file open, as QGIS, keeps beside it until it is closed. */
const unwritten = (file: string): AtlasError =>
  fail(
    'ATL-0252',
    {
      de: `neben der Datei liegt ${file.replace(/^.*[/#]/, '')}-wal mit Änderungen, die noch nicht in ihr stehen`,
      en: `beside the file lies ${file.replace(/^.*[/#]/, '')}-wal with changes that do not stand in it yet`,
    },
    {
      file,
      remedy: {
        de: 'das Programm schließen, das die Datei offen hat (oft QGIS); dann schreibt es sie hinein',
        en: 'close the program that has the file open (often QGIS); it writes them into it then',
      },
    },
  )

const isView = (view: string, file: string): AtlasError =>
  fail(
    'ATL-0251',
    {
      de: `die Ebene "${view}" ist eine Sicht (View), keine Tabelle`,
      en: `the layer "${view}" is a view, not a table`,
    },
    {
      file,
      value: view,
      expected: { de: 'Ebenen, die als Tabelle in der Datei stehen', en: 'layers that stand in the file as a table' },
      remedy: {
        de: 'die Ebene im GIS als neue Ebene speichern lassen',
        en: 'have the layer saved as a new layer in a GIS',
      },
    },
  )

const noColumn = (table: string, column: string): Text => ({
  de: `die Tabelle "${table}" hat keine Spalte "${column}", in der ihre Geometrie stehen soll`,
  en: `the table "${table}" has no column "${column}" that shall hold its geometry`,
})

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`

const noDatabase = { de: 'die Datei ist kein GeoPackage (SQLite)', en: 'the file is no GeoPackage (SQLite)' }
const noGeoPackage = {
  de: 'die Datei ist eine SQLite-Datenbank, aber kein GeoPackage',
  en: 'the file is an SQLite database but no GeoPackage',
}
const brokenGeometry = { de: 'die Geometrie ist beschädigt', en: 'the geometry is damaged' }
