import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layer as readLayer } from '../../src/ingest/layer/layer.ts'
import { bytes } from '../../src/model/files.ts'
import { areaSize } from '../../src/prepare/area-size.ts'
import { areasOfLayer } from '../../src/prepare/areas.ts'
import { checkGeometry } from '../../src/prepare/check-geometry.ts'
import { reproject } from '../../src/prepare/reproject.ts'
import { needs, shared } from '../support/shared.ts'

const berlin = needs('data/berlin-geometry')
const spec = { crs: null, layer: null, encoding: null, setting: 'areas.base', name: null }

async function read(file: string, key: string) {
  const content = new Uint8Array(readFileSync(shared(file)))
  const { value } = await readLayer(new Map([[file, bytes(content)]]), { ...spec, file, key })
  return { layer: areasOfLayer(value, 'dissolve').value.layer!, text: new TextDecoder().decode(content) }
}

describe.skipIf(berlin.absent)(`Berlin: areas against the publisher's GROESSE_M2${berlin.title}`, () => {
  it.each(['EPSG:25833', 'EPSG:4326'])('in %s within 0.001 % each, 0.00001 % in all', async (crs) => {
    const { layer, text } = await read('data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson', 'PLR_ID')
    const given = new Map(
      (JSON.parse(text).features as { properties: { PLR_ID: string; GROESSE_M2: number } }[]).map(({ properties }) => [
        properties.PLR_ID,
        properties.GROESSE_M2 / 1e6,
      ]),
    )
    const size = areaSize(crs === 'EPSG:4326' ? reproject(layer) : layer)
    expect(size.size).toBe(542)
    const apart = [...size].map(([id, km2]) => Math.abs(km2 / given.get(id)! - 1))
    expect(Math.max(...apart)).toBeLessThan(1e-5)
    const sum = (values: Iterable<number>) => [...values].reduce((a, b) => a + b, 0)
    expect(sum(given.values())).toBeCloseTo(891.118, 3)
    // turf.area is 0.4 % off, the plane of UTM 0.05 %
    expect(Math.abs(sum(size.values()) / sum(given.values()) - 1)).toBeLessThan(1e-6)
  })
})

const invented = needs('reference/kunststadt-64')

// expected/geometry.json: plane areas in m² and centroids, in the order of the keys, by shapely
interface Expected {
  readonly area_m2: readonly number[]
  readonly centroid_x: readonly number[]
}

describe.skipIf(invented.absent)(`Kunststadt: areas on the plane, as another program has them${invented.title}`, () => {
  it('are ours times the square of the scale of UTM there', async () => {
    const { layer } = await read('reference/kunststadt-64/areas.geojson', 'id')
    const expected = JSON.parse(
      readFileSync(shared('reference/kunststadt-64/expected/geometry.json'), 'utf8'),
    ) as Expected
    const size = [...areaSize(layer).values()].map((km2) => km2 * 1e6)
    expect(size).toHaveLength(64)
    // Snyder, Map Projections, formula 8-13: k = k₀ (1 + (x / k₀)² / 2R²) with x from the meridian; R = 6 383 km at 51.4° N
    size.forEach((squareMetres, i) => {
      const east = (expected.centroid_x[i]! - 500_000) / 0.9996
      const scale = 0.9996 * (1 + east ** 2 / (2 * 6_383_000 ** 2))
      expect(expected.area_m2[i]! / squareMetres).toBeCloseTo(scale ** 2, 6)
    })
  })
  it('has no error and no gap but the one meant', async () => {
    const { layer } = await read('reference/kunststadt-64/areas.geojson', 'id')
    const findings = checkGeometry(layer, { file: 'areas.geojson', tolerance: 0.1, setting: 'areas.base' }, true)
    expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([])
  })
})
