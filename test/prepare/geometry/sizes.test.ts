import { expect, it } from 'vitest'
import { sizes } from '../../../src/prepare/geometry/sizes.ts'
import { layerOf, square } from '../../support/layer.ts'

const [x, y] = [500_000, 5_900_000]

// 100² − 50² + 10², and whichever way the rings run
it('adds up the parts of an area and takes off its holes', () =>
  expect([
    ...sizes(
      layerOf({
        a: [[square(x, y, 100), square(x + 25, y + 25, 50)], [[...square(x + 200, y, 10)].reverse()]],
        b: [[square(x + 300, y, 100)]],
      }),
    ),
  ]).toEqual([
    ['a', 7600],
    ['b', 10_000],
  ]))
