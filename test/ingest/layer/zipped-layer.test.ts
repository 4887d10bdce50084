import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { layerFormats } from '../../../src/ingest/layer/layer-formats.ts'
import { layerNames, zippedLayer } from '../../../src/ingest/layer/zipped-layer.ts'
import { bytes } from '../../../src/model/files.ts'
import { refused } from '../support.ts'

const collection = (NR: string) =>
  new TextEncoder().encode(
    JSON.stringify({
      type: 'FeatureCollection',
      features: [{ type: 'Feature', properties: { NR }, geometry: { type: 'Point', coordinates: [13, 52] } }],
    }),
  )
const read = (members: Record<string, Uint8Array>, layer: string | null = null) =>
  zippedLayer(
    bytes(zipSync(members)),
    { file: 'a.zip', key: 'NR', name: null, crs: null, layer, encoding: null, setting: 'areas.base' },
    layerFormats,
  )
const keys = async (...asked: Parameters<typeof read>) =>
  (await read(...asked)).features.map((one) => one.properties['NR'])

it('names layers by their files, with their folders where two are called the same', () =>
  expect(layerNames(['x/raum.shp', 'x/kitas.v2.gpkg', '2020/plr.shp', '2021/plr.shp'])).toEqual([
    'raum',
    'kitas.v2',
    '2020/plr',
    '2021/plr',
  ]))
it('reads the one of two of a name that is asked for', async () => {
  const two = { 'a/raum.geojson': collection('1'), 'b/raum.geojson': collection('2') }
  expect(await keys(two, 'b/raum')).toEqual(['2'])
  const finding = await refused(read(two, 'raum'))
  expect(finding).toMatchObject({ code: 'ATL-0251', expected: { en: 'one of "a/raum", "b/raum"' } })
})
it('leaves out the shadows of macOS, and JSON that lies beside a layer', async () =>
  expect(
    await keys({
      'x/raum.geojson': collection('1'),
      'x/._raum.geojson': Uint8Array.of(0, 5, 22, 7),
      'x/metadaten.json': new TextEncoder().encode('{"titel":"Räume"}'),
    }),
  ).toEqual(['1']))
it('reads JSON that is alone', async () => expect(await keys({ 'raum.json': collection('1') })).toEqual(['1']))
