import { byKey, raumId, type Bezugsraum, type RaumId } from '../model/bezugsraum.ts'
import type { Read } from '../model/delivery.ts'
import type { Finding } from '../model/finding.ts'
import type { DeliveredFeature, DeliveredLayer, Layer, Polygon } from '../model/layer.ts'
import type { Table } from '../model/table.ts'

/** The areas of one Gebietsstand, sorted by key, with geometry where there is any. */
export interface Areas {
  readonly units: readonly Bezugsraum[]
  readonly layer: Layer | null
}

/**
 * Areas of a delivered layer. Several features with one key become one area of several polygons where
 * `exclaves` says so; otherwise they are errors, for a join by key would double them.
 */
export function areasOfLayer(
  layer: DeliveredLayer,
  exclaves: 'refuse' | 'dissolve',
  setting = 'areas.base',
): Read<Areas> {
  const byId = new Map<string, DeliveredFeature[]>()
  for (const feature of layer.features) {
    const list = byId.get(feature.key)
    if (list) list.push(feature)
    else byId.set(feature.key, [feature])
  }
  const ids = [...byId.keys()].sort(byKey)
  const findings = ids
    .filter((id) => byId.get(id)!.length > 1)
    .flatMap((id) => repeated(layer.file, byId.get(id)!, exclaves, setting))
  const polygons = new Map<RaumId, readonly Polygon[]>(
    ids.map((id) => [
      raumId(id),
      byId
        .get(id)!
        .flatMap((feature) => feature.polygons)
        .sort(westernFirst),
    ]),
  )
  const units = ids.map((id) => ({
    id: raumId(id),
    name: byId
      .get(id)!
      .map((f) => f.name)
      .sort(byKey)[0]!,
  }))
  return { value: { units, layer: { crs: layer.crs, polygons } }, findings }
}

/** Areas of a table of keys and names, for a plan without geometry. */
export function areasOfTable(table: Table): Read<Areas> {
  const names = table.texts['name']
  const seen = new Map<string, number>()
  const findings: Finding[] = []
  const units: Bezugsraum[] = []
  table.keys.forEach((key, i) => {
    const before = seen.get(key)
    if (before !== undefined) return void findings.push(duplicateKey(table, key, i, before))
    seen.set(key, table.lines[i]!)
    units.push({ id: raumId(key), name: names?.[i] || key })
  })
  return { value: { units: units.sort((a, b) => byKey(a.id, b.id)), layer: null }, findings }
}

const duplicateKey = (table: Table, key: string, i: number, before: number): Finding => ({
  code: 'ATL-0303',
  severity: 'error',
  file: table.file,
  row: table.lines[i]!,
  column: table.keyHeader,
  value: key,
  raum: key,
  found: { de: `der Schlüssel steht schon in Zeile ${before}`, en: `the key stands in line ${before} already` },
  expected: { de: 'jeder Raum einmal', en: 'each area once' },
  remedy: { de: 'eine der Zeilen entfernen', en: 'remove one of the rows' },
})

function repeated(
  file: string,
  features: readonly DeliveredFeature[],
  exclaves: 'refuse' | 'dissolve',
  setting: string,
): Finding[] {
  const { key } = features[0]!
  const numbers = features.map((f) => f.at).sort((a, b) => a - b)
  const names = new Set(features.map((f) => f.name))
  const dissolved = exclaves === 'dissolve' && names.size === 1
  return [
    {
      code: 'ATL-0403',
      severity: dissolved ? 'info' : 'error',
      file,
      row: numbers[0]!,
      raum: key,
      value: key,
      found:
        names.size > 1
          ? {
              de: `${features.length} Flächen mit diesem Schlüssel, aber verschiedenen Namen (${[...names].sort(byKey).join(', ')})`,
              en: `${features.length} features with this key but different names (${[...names].sort(byKey).join(', ')})`,
            }
          : dissolved
            ? {
                de: `${features.length} Flächen zu einem Raum vereinigt`,
                en: `${features.length} features dissolved into one area`,
              }
            : {
                de: `${features.length} Flächen mit diesem Schlüssel (Nr. ${numbers.join(', ')})`,
                en: `${features.length} features with this key (no. ${numbers.join(', ')})`,
              },
      ...(dissolved
        ? {}
        : {
            expected: { de: 'jeder Schlüssel einmal', en: 'each key once' },
            remedy:
              names.size > 1
                ? {
                    de: 'den falschen Schlüssel in der Geometrie berichtigen',
                    en: 'correct the wrong key in the geometry',
                  }
                : {
                    de: `sind es Exklaven, ${setting}.exclaves: dissolve setzen`,
                    en: `if they are exclaves, set ${setting}.exclaves: dissolve`,
                  },
          }),
    },
  ]
}

// Any order that does not depend on the order in the file, so that the layer's bytes do not either.
function westernFirst(a: Polygon, b: Polygon): number {
  const [p, q] = [corner(a), corner(b)]
  return p[0] - q[0] || p[1] - q[1] || a[0]!.length - b[0]!.length
}

const corner = (polygon: Polygon): [number, number] => {
  let [x, y] = [Infinity, Infinity]
  for (const [px, py] of polygon[0]!) if (px < x || (px === x && py < y)) [x, y] = [px, py]
  return [x, y]
}
