import { expect, it } from 'vitest'
import { spatialD, spatialH, spatialR } from '../../../src/measures/spatial/spatial-values.ts'

const mix = (...around: [number, number][]) => ({
  residents: Float64Array.from(around, () => 5),
  shares: [0.5, 0.5],
  around: [0, 1].map((k) => Float64Array.from(around, (shares) => shares[k]!)),
})

it.each([
  ['all', [0.5, 0.5], 0],
  ['nobody else', [1, 0], 1],
] as const)('are %s the same around everybody', (_, shares, value) => {
  const even = mix([...shares], [...shares])
  expect([spatialD(even), spatialH(even), spatialR(even)]).toEqual([value, value, value])
})
// one has 3/4 around and the other 1/4: |1/4| · 2 · 2 / 2 / (2 · ½); 1 − (3/8) / (1/2)
it('agree with a worked example', () => {
  const half = mix([0.75, 0.25], [0.25, 0.75])
  expect(spatialD(half)).toBeCloseTo(0.5, 15)
  expect(spatialR(half)).toBeCloseTo(0.25, 15)
  expect(spatialH(half)).toBeCloseTo(1 + (0.75 * Math.log(0.75) + 0.25 * Math.log(0.25)) / Math.log(2), 15)
})
it('are undefined of one group', () => {
  const one = { residents: Float64Array.of(5), shares: [1], around: [Float64Array.of(1)] }
  expect([spatialD(one), spatialH(one), spatialR(one)]).toEqual([NaN, NaN, NaN])
})
