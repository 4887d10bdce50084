import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layer as readLayer } from '../../src/ingest/layer/layer.ts'
import { points as readPoints } from '../../src/ingest/layer/points.ts'
import { bytes } from '../../src/model/files.ts'
import type { Layer } from '../../src/model/layer.ts'
import { areasOfLayer } from '../../src/prepare/areas.ts'
import { locatePoints } from '../../src/prepare/locate-points.ts'
import { reproject } from '../../src/prepare/reproject.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-poi')
const content = (path: string) => bytes(new Uint8Array(readFileSync(shared(path))))
const place = { crs: null, layer: null, encoding: null } as const

async function areas(): Promise<Layer> {
  const file = 'data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson'
  const spec = { ...place, file, key: 'PLR_ID', name: 'PLR_NAME', setting: 'areas.base' }
  const { value } = await readLayer(new Map([[file, content(file)]]), spec)
  return areasOfLayer(value, 'refuse').value.layer!
}

/** Counts by Planungsraum as the other project made them: written as 1.0, blank for 0; the third column. */
function published(file: string): Record<string, number> {
  const rows = readFileSync(shared(`data/berlin-poi/${file}`), 'utf8')
    .split('\n')
    .slice(1)
  const cells = rows.flatMap((row) => {
    const [, key, count] = /^(\d{8}),(?:"[^"]*"|[^,]*),([\d.]*),/.exec(row) ?? []
    return key === undefined ? [] : [[key, Number(count)] as const]
  })
  return Object.fromEntries(cells)
}

describe.skipIf(absent)(`Berlin: points per Planungsraum as counted by others${title}`, () => {
  it.each([
    ['kindertagesstaetten.geojson', 'kitas_per_plr_simple.csv', 2880],
    ['schulen.geojson', 'schools_per_plr_simple.csv', 902],
    ['apothekenstandorte.geojson', 'pharmacies_per_plr.csv', 732],
  ])('%s', async (name, table, total) => {
    const file = `data/berlin-poi/${name}`
    const spec = { ...place, file, table: null, where: null, setting: 'points.orte' }
    const points = await readPoints(new Map([[file, content(file)]]), spec)
    expect(points.findings).toEqual([])
    expect(new Set(points.value.at).size).toBe(total)
    const expected = published(table)
    expect(Object.keys(expected)).toHaveLength(542)
    const city = await areas()
    // In the system of the areas, and once more with the areas in degrees
    for (const layer of [city, reproject(city)]) {
      const { value, findings } = locatePoints(points.value, layer, {
        outside: 'refuse',
        border: 'refuse',
        setting: 'points.orte',
      })
      expect(findings).toEqual([])
      expect(Object.fromEntries(value)).toEqual(expected)
      expect([...value.values()].reduce((sum, n) => sum + n, 0)).toBe(total)
    }
  })
})
