import { describe, expect, it } from 'vitest'
import { wkb } from '../../../src/ingest/layer/wkb.ts'

const bytes = (hex: string) => Uint8Array.from(hex.match(/../g)!, (two) => Number.parseInt(two, 16))

// As PostGIS 3 documents and prints them: SELECT encode(ST_AsBinary(geometry, 'XDR' or 'NDR'), 'hex')
it.each([
  ['POINT(1 2), little', '0101000000000000000000f03f0000000000000040', { type: 'Point', coordinates: [1, 2] }],
  ['POINT(1 2), big', '00000000013ff00000000000004000000000000000', { type: 'Point', coordinates: [1, 2] }],
  [
    'POINT Z (1 2 3), ISO',
    '01e9030000000000000000f03f00000000000000400000000000000840',
    { type: 'Point', coordinates: [1, 2] },
  ],
  [
    'POINT Z (1 2 3), PostGIS',
    '0101000080000000000000f03f00000000000000400000000000000840',
    { type: 'Point', coordinates: [1, 2] },
  ],
  [
    'SRID=4326;POINT(1 2)',
    '0101000020e6100000000000000000f03f0000000000000040',
    { type: 'Point', coordinates: [1, 2] },
  ],
  [
    'MULTIPOINT(1 2)',
    '0104000000010000000101000000000000000000f03f0000000000000040',
    { type: 'MultiPoint', coordinates: [[1, 2]] },
  ],
  ['POINT EMPTY', '0101000000000000000000f87f000000000000f87f', null],
])('%s', (_, hex, geometry) => expect(wkb(bytes(hex))).toEqual(geometry))

/** Little-endian: a kind, and the bytes of what follows. */
const u32 = (n: number) => [n & 255, (n >> 8) & 255, (n >> 16) & 255, n >>> 24]
const kind = (code: number, ...rest: readonly number[][]): number[] => [1, ...u32(code), ...rest.flat()]
const line = (code: number, ...corners: readonly (readonly [number, number])[]) =>
  kind(code, u32(corners.length), [...new Uint8Array(Float64Array.from(corners.flat()).buffer)])
const parts = (code: number, ...list: readonly number[][]) => kind(code, u32(list.length), ...list)
const read = (list: number[]) => wkb(Uint8Array.from(list))

describe('kinds that may hold curves', () => {
  const [a, b, c] = [[0, 0] as const, [4, 0] as const, [0, 4] as const]
  const ring = [a, b, c, a]
  it('a CurvePolygon of lines is a Polygon, also where its ring is put together', () => {
    expect(read(parts(10, line(2, ...ring)))).toEqual({ type: 'Polygon', coordinates: [ring] })
    expect(read(parts(10, parts(9, line(2, a, b), line(2, b, c, a))))).toEqual({ type: 'Polygon', coordinates: [ring] })
  })
  it('a MultiSurface of both is a MultiPolygon', () =>
    expect(read(parts(12, parts(10, line(2, ...ring)), kind(3, u32(1), line(2, ...ring).slice(5))))).toEqual({
      type: 'MultiPolygon',
      coordinates: [[ring], [ring]],
    }))
  it('a MultiCurve of lines is a MultiLineString', () =>
    expect(read(parts(11, line(2, a, b)))).toEqual({ type: 'MultiLineString', coordinates: [[a, b]] }))
  it.each([
    ['CurvePolygon', parts(10, line(8, a, b, a))],
    ['MultiSurface', parts(12, parts(10, parts(9, line(8, a, b, c), line(2, c, a))))],
    ['CompoundCurve', parts(9, line(8, a, b, c))],
  ])('%s with an arc keeps its name and has no coordinates', (type, list) => expect(read(list)).toEqual({ type }))
  it('a collection keeps its parts', () =>
    expect(read(parts(7, line(2, a, b), parts(10, line(2, ...ring))))).toEqual({
      type: 'GeometryCollection',
      geometries: [
        { type: 'LineString', coordinates: [a, b] },
        { type: 'Polygon', coordinates: [ring] },
      ],
    }))
})
it.each(['01', '0103000000ffffffff', '01010000000000', '016300000000000000'])('ends early, or is none: %s', (hex) =>
  expect(() => wkb(bytes(hex))).toThrow(RangeError),
)
