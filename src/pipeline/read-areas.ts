import { csv } from '../ingest/csv.ts'
import { layer as readLayer } from '../ingest/layer.ts'
import type { Read } from '../model/delivery.ts'
import type { Files } from '../model/files.ts'
import { pick } from '../model/pick.ts'
import { year } from '../model/year.ts'
import type { AreaEdition } from '../plan/plan.ts'
import { repairGeometry } from '../prepare/repair-geometry.ts'
import { areasOfLayer, areasOfTable, type Areas } from '../prepare/areas.ts'

/** The areas of one Gebietsstand, from a layer or from a table of keys and names, and how many rows or features held them. */
export async function readAreas(edition: AreaEdition, files: Files): Promise<Read<Areas> & { readonly rows: number }> {
  if (edition.format === null) {
    const layer = await readLayer(files, edition)
    const areas = areasOfLayer(layer.value, edition.exclaves, edition.setting)
    const repaired = repairGeometry(areas.value.layer!, edition.repair, edition.file)
    return {
      value: { ...areas.value, layer: repaired.value },
      findings: [...layer.findings, ...areas.findings, ...repaired.findings],
      rows: layer.value.features.length,
    }
  }
  const edited = year(Number(edition.gebietsstand.slice(0, 4)))
  const table = await csv(pick(files, edition.file), {
    source: 'areas',
    file: edition.file,
    kind: 'csv',
    dialect: edition.format,
    sheet: null,
    header: null,
    path: null,
    member: null,
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
