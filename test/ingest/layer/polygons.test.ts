import { describe, expect, it } from 'vitest'
import { polygons } from '../../../src/ingest/layer/polygons.ts'

const extent = () => ({ left: Infinity, bottom: Infinity, right: -Infinity, top: -Infinity })
const square = () =>
  [
    [0, 0],
    [4, 0],
    [4, 2],
    [0, 2],
    [0, 0],
  ] as number[][]
const fault = (geometry: unknown) => {
  const result = polygons(geometry, extent())
  if (!('fault' in result)) throw new Error('was taken')
  return result.fault
}

it('takes a Polygon for one and a MultiPolygon for several, holes included', () => {
  expect(polygons({ type: 'Polygon', coordinates: [square(), square()] }, extent())).toEqual({
    polygons: [[square(), square()]],
  })
  expect(polygons({ type: 'MultiPolygon', coordinates: [[square()], [square()]] }, extent())).toEqual({
    polygons: [[square()], [square()]],
  })
})
it('does not copy coordinates', () => {
  const ring = square()
  const result = polygons({ type: 'Polygon', coordinates: [ring] }, extent())
  expect('polygons' in result && result.polygons[0]![0]).toBe(ring)
})
it('drops heights', () =>
  expect(polygons({ type: 'Polygon', coordinates: [square().map((p) => [...p, 34.5])] }, extent())).toEqual({
    polygons: [[square()]],
  }))
it('widens the extent', () => {
  const box = extent()
  polygons({ type: 'Polygon', coordinates: [square()] }, box)
  expect(box).toEqual({ left: 0, bottom: 0, right: 4, top: 2 })
})

describe('a collection', () => {
  const collection = (...geometries: unknown[]) => ({ type: 'GeometryCollection', geometries })
  const polygon = { type: 'Polygon', coordinates: [square()] }
  it('of areas alone is all of them, also one in another', () =>
    expect(
      polygons(
        collection(polygon, collection({ type: 'MultiPolygon', coordinates: [[square()], [square()]] })),
        extent(),
      ),
    ).toEqual({ polygons: [[square()], [square()], [square()]] }))
  it('with something else is ATL-0402, and says what', () => {
    const found = fault(collection(polygon, { type: 'LineString', coordinates: [] }))
    expect(found).toMatchObject({ code: 'ATL-0402', value: 'LineString' })
    expect(found.found.en).toContain('not only areas but also LineString')
  })
  it('of nothing is empty', () => expect(fault(collection()).found.en).toBe('the geometry is empty'))
  it('nested without end stays what it is', () => {
    let deep: unknown = polygon
    for (let i = 0; i < 100_000; i++) deep = collection(deep)
    expect(fault(deep)).toMatchObject({ value: 'GeometryCollection' })
  })
})
it('borders with arcs are told as such, with what to do', () => {
  expect(fault({ type: 'CurvePolygon' }).found.en).toBe('the border has arcs (CurvePolygon)')
  expect(fault({ type: 'CurvePolygon' }).remedy?.en).toContain('CONVERT_TO_LINEAR')
})

describe('what is no area', () => {
  it.each(['Point', 'MultiPoint', 'LineString', 'MultiLineString', 'GeometryCollection'])('%s is ATL-0402', (type) =>
    expect(fault({ type, coordinates: [] })).toMatchObject({ code: 'ATL-0402', value: type }),
  )
  it.each([
    null,
    undefined,
    {},
    { type: 'Polygon', coordinates: [] },
    { type: 'MultiPolygon', coordinates: [[]] },
    { type: 'Polygon' },
  ])('%j is ATL-0402', (geometry) => expect(fault(geometry).code).toBe('ATL-0402'))
})
describe('rings', () => {
  it('that are not closed are ATL-0405', () =>
    expect(fault({ type: 'Polygon', coordinates: [square().slice(0, 4)] })).toMatchObject({
      code: 'ATL-0405',
      value: '0, 0 … 0, 2',
    }))
  it('that are too short are ATL-0405, also as a hole', () => {
    const flat = [
      [0, 0],
      [1, 1],
      [0, 0],
    ]
    expect(fault({ type: 'Polygon', coordinates: [flat] }).found.en).toBe('a ring has only 3 positions')
    expect(fault({ type: 'Polygon', coordinates: [square(), flat] }).code).toBe('ATL-0405')
  })
  it.each([[[0, null]], [['1', 2]], [[Infinity, 1]], [[1]], [7]])('with %j are ATL-0401', (position) =>
    expect(fault({ type: 'Polygon', coordinates: [[[0, 0], position, [4, 2], [0, 0]]] }).code).toBe('ATL-0401'),
  )
  it.each([
    [[0, null], '[0,null]'],
    [['1', 2], '["1",2]'],
    [[Infinity, 1], '["Infinity",1]'],
  ])('says what stands there: %j', (position, value) =>
    expect(fault({ type: 'Polygon', coordinates: [[[0, 0], position, [4, 2], [0, 0]]] }).value).toBe(value),
  )
})
