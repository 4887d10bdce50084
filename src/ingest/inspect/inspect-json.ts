import type { Finding } from '../../model/finding.ts'
import { isNested, jsonRecords } from '../json/json-records.ts'
import { json } from '../json/json.ts'
import { refuseLargeJson } from '../json/refuse-large.ts'
import { refuseLosses } from '../json/refuse-losses.ts'
import type { Features } from '../layer/features.ts'
import { collectionFeatures, isGeojson } from '../layer/geojson-features.ts'
import { topologyFeatures } from '../layer/topojson.ts'
import { decode } from '../text/decode.ts'
import { doubt } from './doubt.ts'
import type { Given } from './given.ts'
import { inspectRows } from './inspect-table.ts'
import { inspection, type Inspection } from './inspection.ts'
import type { KnownKeys } from './keys.ts'
import { inspectedLayer, layerSpec } from './open-layer.ts'
import { recordsOf } from './records.ts'

/** Deeper lists are no tables that somebody delivers. */
const deepest = 4

/** What a JSON file holds: a layer, or lists of records, of which the only one is taken, or the one asked for. O(n). */
export async function inspectJson(
  bytes: Uint8Array,
  file: string,
  known: readonly KnownKeys[],
  given: Given,
): Promise<Inspection> {
  const text = decode(bytes, 'utf-8', file, null)
  const content = json(text, file)
  const type = isObject(content) ? (content as { type?: unknown }).type : null
  const layer = (kind: 'geojson' | 'topojson', read: () => Promise<Features>) =>
    inspectedLayer(read, file, bytes.length, kind, known, given)
  if (isGeojson(content)) return layer('geojson', async () => collectionFeatures(content, file))
  if (type === 'Topology') return layer('topojson', () => topologyFeatures(content, layerSpec(file, given)))
  refuseLargeJson(bytes.length, file)
  refuseLosses(text, file)
  const parts = listsIn(content, '', 0)
  const part = given.path ?? (parts.length === 1 ? parts[0]! : null)
  if (part === null) return inspection(file, bytes.length, 'json', { parts, doubts: [pathDoubt(parts)] })
  const records = jsonRecords(content, part === '' ? null : part, Object.hasOwn(given.signs ?? {}, 'null'), file)
  const all = [...new Set(records.flatMap((record) => [...record.keys()]))]
  const nested = all.filter((name) => records.some((record) => isNested(record.get(name))))
  const names = all.filter((name) => !nested.includes(name))
  const cells = records.map((record) => names.map((name) => record.get(name) ?? null))
  const { grid, layout } = recordsOf(names, cells)
  const table = inspectRows(layout, known, given)
  return inspection(file, bytes.length, 'json', {
    parts,
    part: part === '' ? null : part,
    grid,
    nested,
    table,
    doubts: table.doubts,
  })
}

/** Paths of lists of records; '' is the whole file. */
function listsIn(value: unknown, path: string, depth: number): string[] {
  if (Array.isArray(value)) return value.length > 0 && value.every(isObject) ? [path] : []
  if (!isObject(value) || depth >= deepest) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    listsIn(inner, path === '' ? name : `${path}.${name}`, depth + 1),
  )
}

const isObject = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const pathDoubt = (parts: readonly string[]): Finding =>
  parts.length === 0
    ? doubt(
        { de: 'in der Datei steht keine Liste von Datensätzen', en: 'the file holds no list of records' },
        {
          de: 'so liefern lassen: [{"schluessel": "0101", "wert": 1}, …], ein Objekt mit Namen je Raum; oder als CSV',
          en: 'have it delivered so: [{"key": "0101", "value": 1}, …], an object with names for each area; or as CSV',
        },
      )
    : doubt(
        {
          de: `die Datei enthält ${parts.length} Listen: ${parts.join(', ')}`,
          en: `the file holds ${parts.length} lists: ${parts.join(', ')}`,
        },
        { de: 'mit --path angeben', en: 'say which with --path' },
      )
