import { csv } from '../ingest/csv.ts'
import { geojson } from '../ingest/geojson.ts'
import type { Read } from '../model/delivery.ts'
import type { Bytes } from '../model/files.ts'
import { year } from '../model/year.ts'
import type { AreaEdition } from '../plan/plan.ts'
import { areasOfLayer, areasOfTable, type Areas } from '../prepare/areas.ts'

/** The areas of one Gebietsstand, from GeoJSON or from a table of keys and names, and how many rows or features held them. */
export async function readAreas(edition: AreaEdition, bytes: Bytes): Promise<Read<Areas> & { readonly rows: number }> {
  if (edition.format === null) {
    const layer = await geojson(bytes, { file: edition.file, key: edition.key, name: edition.name, crs: edition.crs })
    const areas = areasOfLayer(layer.value, edition.exclaves)
    return { value: areas.value, findings: [...layer.findings, ...areas.findings], rows: layer.value.features.length }
  }
  const edited = year(Number(edition.gebietsstand.slice(0, 4)))
  const table = await csv(bytes, {
    source: 'areas',
    file: edition.file,
    dialect: edition.format,
    key: [edition.key],
    year: edited,
    years: [edited],
    drop: [],
    signs: {},
    columns: edition.name === null ? {} : { name: { header: edition.name, type: 'text' } },
  })
  const [rows] = table.value
  if (!rows) return { value: { units: [], layer: null }, findings: table.findings, rows: 0 }
  const areas = areasOfTable(rows)
  return { value: areas.value, findings: [...table.findings, ...areas.findings], rows: rows.keys.length }
}
