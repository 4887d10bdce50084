import { expect, it } from 'vitest'
import { cleanRing } from '../../../src/render/geojson/clean-ring.ts'
import { signedArea } from '../../../src/render/geojson/signed-area.ts'

const area = (ring: [number, number][]) => signedArea(cleanRing(ring))

// by hand: the unit square in 1e-7 degrees has twice the area 2 · 10^14
it('is positive counter-clockwise', () =>
  expect(
    area([
      [0, 0],
      [1, 0],
      [1, 1],
      [0, 1],
      [0, 0],
    ]),
  ).toBe(2e14))
it('is negative clockwise', () =>
  expect(
    area([
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
      [0, 0],
    ]),
  ).toBe(-2e14))
it('is zero where nothing is enclosed', () =>
  expect(
    area([
      [0, 0],
      [1, 1],
      [2, 2],
      [0, 0],
    ]),
  ).toBe(0))
it('does not depend on the place', () =>
  expect(
    area([
      [13, 52],
      [13.0000001, 52],
      [13.0000001, 52.0000001],
      [13, 52],
    ]),
  ).toBe(1))
