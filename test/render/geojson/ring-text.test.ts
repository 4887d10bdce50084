import { expect, it } from 'vitest'
import type { Ring } from '../../../src/model/layer.ts'
import { ringText, type Extent } from '../../../src/render/geojson/ring-text.ts'

const nowhere = (): Extent => [Infinity, Infinity, -Infinity, -Infinity]
const clockwise: Ring = [
  [7, 54],
  [7, 54.5],
  [7.25, 54.5],
  [7, 54],
]
const counter: Ring = [...clockwise].reverse()
const text = { counter: '[[7,54],[7.25,54.5],[7,54.5],[7,54]]', clockwise: '[[7,54],[7,54.5],[7.25,54.5],[7,54]]' }

it('turns outer rings counter-clockwise', () => {
  expect(ringText(clockwise, true, nowhere())).toBe(text.counter)
  expect(ringText(counter, true, nowhere())).toBe(text.counter)
})
it('turns holes clockwise', () => {
  expect(ringText(clockwise, false, nowhere())).toBe(text.clockwise)
  expect(ringText(counter, false, nowhere())).toBe(text.clockwise)
})
it('widens the extent', () => {
  const extent: Extent = [7.1e7, 54.1e7, 7.1e7, 54.1e7]
  ringText(clockwise, true, extent)
  expect(extent).toEqual([7e7, 54e7, 7.25e7, 54.5e7])
})
it('writes far west and south', () =>
  expect(
    ringText(
      [
        [-179.1234567, -89.1234567],
        [-179, -89],
        [-179.1234567, -89],
        [-179.1234567, -89.1234567],
      ],
      true,
      nowhere(),
    ),
  ).toBe('[[-179.1234567,-89.1234567],[-179,-89],[-179.1234567,-89],[-179.1234567,-89.1234567]]'))
