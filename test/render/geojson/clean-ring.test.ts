import { expect, it } from 'vitest'
import type { Ring } from '../../../src/model/layer.ts'
import { cleanRing } from '../../../src/render/geojson/clean-ring.ts'

const clean = (ring: Ring) => {
  const { x, y, n } = cleanRing(ring)
  return Array.from({ length: n }, (_, i) => [x[i]! / 1e7, y[i]! / 1e7])
}

it('keeps a clean ring', () => {
  const ring: Ring = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]
  expect(clean(ring)).toEqual(ring)
})
it('closes an open ring', () =>
  expect(
    clean([
      [0, 0],
      [1, 0],
      [1, 1],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]))
it('leaves out what rounding made equal', () =>
  expect(
    clean([
      [0, 0],
      [1, 0],
      [1.00000001, 0.00000004],
      [1, 1],
      [0, 0.00000001],
      [0, 0],
    ]),
  ).toEqual([
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 0],
  ]))
it('never falls below four positions', () => {
  expect(
    clean([
      [0, 0],
      [1e-9, 0],
      [0, 1e-9],
      [0, 0],
    ]),
  ).toHaveLength(4)
  expect(
    clean([
      [2, 2],
      [3, 3],
      [2, 2],
    ]),
  ).toEqual([
    [2, 2],
    [3, 3],
    [2, 2],
    [2, 2],
  ])
})
it('rounds to seven decimals', () => expect(clean([[13.123456789, 52.98765432]])[0]).toEqual([13.1234568, 52.9876543]))
