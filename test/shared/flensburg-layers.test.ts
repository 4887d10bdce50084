import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { layer } from '../../src/ingest/layer/layer.ts'
import { bytes } from '../../src/model/files.ts'
import { areaSize } from '../../src/prepare/area-size.ts'
import { areasOfLayer } from '../../src/prepare/areas.ts'
import { checkGeometry } from '../../src/prepare/check-geometry.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/flensburg')

async function read(file: string) {
  const content = bytes(new Uint8Array(readFileSync(shared(`data/flensburg/${file}`))))
  const spec = {
    file,
    key: 'AREA_ID',
    name: 'AREA_NAME',
    crs: null,
    layer: null,
    encoding: null,
    setting: 'areas.base',
  }
  const delivered = await layer(new Map([[file, content]]), spec)
  const areas = areasOfLayer(delivered.value, 'refuse')
  return { delivered, areas, findings: [...delivered.findings, ...areas.findings] }
}
const checked = (areas: Awaited<ReturnType<typeof read>>['areas'], file: string) =>
  checkGeometry(areas.value.layer!, { file, tolerance: 0.1, setting: 'areas.base' }, true)

describe.skipIf(absent)(`Flensburg: zipped Shapefiles${title}`, () => {
  it('13 Stadtteile, with names and areas', async () => {
    const { delivered, areas, findings } = await read('flensburg_stadtteile.zip')
    expect(findings).toEqual([])
    expect(delivered.value.crs).toBe('EPSG:25832')
    expect(areas.value.units.map(({ id, name }) => [id, name])).toEqual([
      ['STGT01', '01 Altstadt'],
      ['STGT02', '02 Neustadt'],
      ['STGT03', '03 Nordstadt'],
      ['STGT04', '04 Westliche Höhe'],
      ['STGT05', '05 Friesischer Berg'],
      ['STGT06', '06 Weiche'],
      ['STGT07', '07 Südstadt'],
      ['STGT08', '08 Sandberg'],
      ['STGT09', '09 Jürgensby'],
      ['STGT10', '10 Fruerlund'],
      ['STGT11', '11 Mürwik'],
      ['STGT12', '12 Engelsby'],
      ['STGT13', '13 Tarup'],
    ])
    // ogrinfo -dialect sqlite -sql "SELECT AREA_ID, ST_Area(geometry) FROM Stadtteile" (GDAL 3.6.2), on the plane of UTM
    const plane = [
      ['STGT01', 571261.721],
      ['STGT02', 466892.698],
      ['STGT03', 4067874.561],
      ['STGT04', 4672690.698],
      ['STGT05', 4225339.911],
      ['STGT06', 8030062.594],
      ['STGT07', 5170672.281],
      ['STGT08', 2326825.909],
      ['STGT09', 1405005.306],
      ['STGT10', 2511593.196],
      ['STGT11', 6530182.154],
      ['STGT12', 3745746.211],
      ['STGT13', 5266124.315],
    ] as const
    const size = areaSize(areas.value.layer!)
    // 25 to 35 km east of the meridian: k² = 0.9996² · (1 + 30² / 6384²), about 0.99922
    for (const [id, squareMetres] of plane)
      expect(squareMetres / 1e6 / size.get(areas.value.units.find((unit) => unit.id === id)!.id)!).toBeCloseTo(
        0.99922,
        4,
      )
    expect(checked(areas, 'flensburg_stadtteile.zip').filter(({ severity }) => severity !== 'info')).toEqual([])
  })
  it('41 Stadtbezirke, of which two touch themselves', async () => {
    const { delivered, areas, findings } = await read('flensburg_stadtbezirke.zip')
    expect(findings).toEqual([])
    expect(delivered.value.crs).toBe('EPSG:25832')
    expect(areas.value.units).toHaveLength(41)
    const found = checked(areas, 'flensburg_stadtbezirke.zip')
    expect(found.filter(({ severity }) => severity === 'error')).toEqual([])
    // The two that shapely (README there) and ST_IsValid of SpatiaLite call invalid
    expect(found.filter(({ code }) => code === 'ATL-0407').map(({ raum, severity }) => [raum, severity])).toEqual([
      ['STBZ073', 'warning'],
      ['STBZ122', 'warning'],
    ])
  })
})
