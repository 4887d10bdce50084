import { expect, it } from 'vitest'
import { raumId } from '../../src/model/bezugsraum.ts'
import { checkGeometry } from '../../src/prepare/check-geometry.ts'
import { repairGeometry } from '../../src/prepare/repair-geometry.ts'
import { layerOf, square } from '../support/layer.ts'

const [x, y] = [500_000, 5_900_000]
const none = { rewind: false, snap: null }
const rings = (layer: ReturnType<typeof layerOf>, id: string) => layer.polygons.get(raumId(id))!

it('changes nothing that the plan does not name', () => {
  const layer = layerOf({ a: [[[...square(x, y, 100)].reverse()]], b: [[square(x + 100.05, y, 100)]] })
  const { value, findings } = repairGeometry(layer, none, 'geo.json')
  expect(value).toBe(layer)
  expect(findings).toEqual([])
})
it('turns rings, and says in which areas', () => {
  const [outer, hole] = [square(x, y, 100), [...square(x + 25, y + 25, 50)].reverse()]
  const layer = layerOf({ a: [[[...outer].reverse(), [...hole].reverse()]], b: [[square(x + 100, y, 100)]] })
  const { value, findings } = repairGeometry(layer, { ...none, rewind: true }, 'geo.json')
  expect(rings(value, 'a')).toEqual([[outer, hole]])
  expect(rings(value, 'b')).toEqual(rings(layer, 'b'))
  expect(findings).toMatchObject([{ code: 'ATL-0415', severity: 'info', file: 'geo.json' }])
  expect(findings[0]!.found.en).toBe('rings in 1 area turned (repair: rewind): a')
})
it('puts corners onto those of the earlier area, and lists every area', () => {
  const layer = layerOf({
    a: [[square(x, y, 100)]],
    b: [[square(x + 100.005, y, 100)]],
    c: [[square(x + 200.1, y, 100)]],
  })
  const { value, findings } = repairGeometry(layer, { ...none, snap: 0.01 }, 'geo.json')
  expect(rings(value, 'a')).toEqual(rings(layer, 'a'))
  expect(rings(value, 'b')[0]![0]![0]).toEqual([x + 100, y])
  expect(rings(value, 'b')[0]![0]!.at(-1)).toEqual([x + 100, y])
  expect(rings(value, 'c')).toEqual(rings(layer, 'c'))
  expect(findings).toMatchObject([{ code: 'ATL-0415', raum: 'b' }])
  // a strip of 0.005 m by 100 m
  expect(findings[0]!.found.en).toBe(
    '2 corners put onto that of another area, by 0.005 m at most (repair: snap 0.01); its size grows by 0.5 m²',
  )
  const strict = { file: 'geo.json', tolerance: 1e-9, setting: 'areas.base' }
  const codes = (of: typeof layer) => checkGeometry(of, strict, true).map(({ code }) => code)
  expect(codes(layerOf({ a: [[square(x, y, 100)]], b: [[square(x + 99.995, y, 100)]] }))).toEqual(['ATL-0412'])
  const lapping = layerOf({ a: [[square(x, y, 100)]], b: [[square(x + 99.995, y, 100)]] })
  const repaired = repairGeometry(lapping, { ...none, snap: 0.01 }, 'geo.json')
  expect(codes(repaired.value)).toEqual([])
  expect(repaired.findings[0]!.found.de).toMatch(/die Fläche wird um 0,5 m² kleiner$/)
})
it('never puts corners of one area together', () => {
  const thin = layerOf({ a: [[square(x, y, 0.005, 100)]] })
  expect(repairGeometry(thin, { ...none, snap: 0.01 }, 'geo.json')).toMatchObject({
    findings: [],
    value: { polygons: thin.polygons },
  })
})
