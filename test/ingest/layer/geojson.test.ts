import { describe, expect, it } from 'vitest'
import { layer, refused } from '../support.ts'

const ring = [
  [13, 52],
  [14, 52],
  [14, 53],
  [13, 52],
]
const polygon = { type: 'Polygon', coordinates: [ring] }
const feature = (ID: unknown, geometry: unknown = polygon, NAME = 'a') => ({
  type: 'Feature',
  properties: { ID, NAME },
  geometry,
})
const collection = (...features: unknown[]) => ({ type: 'FeatureCollection', features })

it('reads features as delivered', async () => {
  const two = { type: 'MultiPolygon', coordinates: [[ring], [ring]] }
  const { value, findings } = await layer(collection(feature('01'), feature('02', two, 'b'), feature('01')))
  expect(findings).toEqual([])
  expect(value).toEqual({
    file: 'raum.geojson',
    crs: 'EPSG:4326',
    features: [
      { key: '01', name: 'a', polygons: [[ring]], at: 1 },
      { key: '02', name: 'b', polygons: [[ring], [ring]], at: 2 },
      { key: '01', name: 'a', polygons: [[ring]], at: 3 },
    ],
  })
})
it('reads a byte order mark', async () =>
  expect((await layer(`\ufeff${JSON.stringify(collection(feature('01')))}`)).value.features).toHaveLength(1))

it('reports every feature that cannot be used, by number, and keeps the others', async () => {
  const { value, findings } = await layer(
    collection(
      feature(1100101),
      feature(''),
      feature('03', null),
      feature('04', { type: 'GeometryCollection', geometries: [] }),
      feature('05', { type: 'Polygon', coordinates: [ring.slice(0, 3)] }),
      null,
      feature('07'),
    ),
  )
  expect(value.features.map(({ key, at }) => [key, at])).toEqual([['07', 7]])
  expect(findings.map(({ code, row, raum, severity }) => [code, row, raum, severity])).toEqual([
    ['ATL-0304', 2, undefined, 'error'],
    ['ATL-0402', 3, '03', 'error'],
    ['ATL-0402', 4, '04', 'error'],
    ['ATL-0405', 5, '05', 'error'],
    ['ATL-0304', 6, undefined, 'error'],
    ['ATL-0402', 6, undefined, 'error'],
    ['ATL-0310', 1, undefined, 'error'],
  ])
})
it.each([
  ['a single Feature', JSON.stringify(feature('01')), ['01']],
  ['a list of them', JSON.stringify([feature('01'), feature('02')]), ['01', '02']],
  ['one a line', `${JSON.stringify(feature('01'))}\n${JSON.stringify(feature('02'))}\n`, ['01', '02']],
])('reads %s', async (_, text, keys) => {
  const { value, findings } = await layer(text)
  expect([findings, value.features.map(({ key }) => key)]).toEqual([[], keys])
})
it('takes the id of a feature for its key where the plan says so', async () => {
  const features = ['01', '02'].map((id) => ({ ...feature('x'), id }))
  const { value } = await layer(collection(...features), { key: 'id' })
  expect(value.features.map(({ key }) => key)).toEqual(['01', '02'])
})
it('reports a missing property once, not for every feature', async () => {
  const { findings } = await layer(collection(feature('1'), feature('2')), { key: 'IDX' })
  expect(findings.map(({ code, column }) => [code, column])).toEqual([['ATL-0209', 'IDX']])
})
it('still reports keys where only the name is missing', async () => {
  const { findings } = await layer(collection(feature(1), feature(2)), { name: 'NAM' })
  expect(findings.map(({ code }) => code)).toEqual(['ATL-0209', 'ATL-0310'])
  expect(findings[1]).toMatchObject({
    row: 1,
    value: '1',
    found: { de: '2 von 2 Schlüsseln sind Zahlen, wie 1; führende Nullen können fehlen' },
  })
})
it('finds the system that the coordinates contradict', async () => {
  const utm = { type: 'Polygon', coordinates: [ring.map(([x, y]) => [x! * 30_000, y! * 111_000])] }
  const { findings } = await layer(collection(feature('1', utm)))
  expect(findings).toMatchObject([{ code: 'ATL-0401', value: '390000, 5772000' }])
})
it('judges no system where nothing has coordinates', async () =>
  expect((await layer(collection(feature('1', null)), { crs: 'EPSG:25833' })).findings.map(({ code }) => code)).toEqual(
    ['ATL-0402'],
  ))

describe('throws', () => {
  it('ATL-0203 for an empty file', async () => {
    expect((await refused(layer(''))).code).toBe('ATL-0203')
    expect((await refused(layer(' \n'))).code).toBe('ATL-0203')
  })
  it('ATL-0204 for anything but UTF-8', async () => {
    const finding = await refused(layer(Uint8Array.from('{"a":"ö"}', (c) => c.charCodeAt(0))))
    expect(finding).toMatchObject({ code: 'ATL-0204', row: 1, value: '0xF6' })
    expect(finding.remedy?.en).not.toContain('format.encoding')
  })
  it('ATL-0205 for broken JSON, with its place', async () =>
    expect(await refused(layer('{"type":\n"FeatureCollection",}'))).toMatchObject({
      code: 'ATL-0205',
      row: 2,
      column: 21,
    }))
  it.each([
    [{ type: 'Polygon', coordinates: [ring] }, 'Polygon'],
    [{ type: 'Topology' }, 'Topology'],
    [{ type: 'FeatureCollection' }, 'FeatureCollection'],
    [[feature('1'), 1], 'JSON'],
    ['null', 'JSON'],
  ])('ATL-0206 for what is no FeatureCollection (%#)', async (content, type) =>
    expect(await refused(layer(content))).toMatchObject({ code: 'ATL-0206', value: type }),
  )
  it('ATL-0206 for no features', async () => expect((await refused(layer(collection()))).code).toBe('ATL-0206'))
})
