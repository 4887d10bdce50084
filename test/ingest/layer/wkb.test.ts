import { expect, it } from 'vitest'
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

it('names what it does not read', () => expect(wkb(bytes('010a00000000000000'))).toMatchObject({ type: 'WKB 10' }))
it.each(['01', '0103000000ffffffff', '01010000000000'])('ends early: %s', (hex) =>
  expect(() => wkb(bytes(hex))).toThrow(RangeError),
)
