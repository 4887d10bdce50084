import { expect, it } from 'vitest'
import { assembled } from '../../../src/ingest/layer/assembled.ts'

const line = (...coordinates: number[][]) => ({ type: 'LineString', coordinates })

it('lines of a CompoundCurve are joined where one ends and the next begins', () =>
  expect(assembled('CompoundCurve', [line([0, 0], [1, 0]), line([1, 0], [1, 1], [0, 0])])).toEqual(
    line([0, 0], [1, 0], [1, 1], [0, 0]),
  ))
it.each([
  ['CurvePolygon', 'Polygon'],
  ['MultiCurve', 'MultiLineString'],
])('%s of lines is a %s', (type, straight) =>
  expect(assembled(type, [line([0, 0], [1, 1])])).toEqual({
    type: straight,
    coordinates: [
      [
        [0, 0],
        [1, 1],
      ],
    ],
  }),
)
it.each(['CurvePolygon', 'CompoundCurve', 'MultiSurface', 'TIN'])('%s of something else keeps its name alone', (type) =>
  expect(assembled(type, [{ type: 'CircularString' }])).toEqual({ type }),
)
