import { describe, expect, it } from 'vitest'
import type { Layer, Ring } from '../../../src/model/layer.ts'
import { mosaic } from '../../../src/prepare/geometry/mosaic.ts'
import { overlappingParts } from '../../../src/prepare/geometry/overlapping-parts.ts'
import { layerOf, square } from '../../support/layer.ts'

const [ox, oy] = [500_000, 5_900_000]
const box = (x: number, y: number, size = 100) => square(ox + x, oy + y, size)
const hole = (x: number, y: number, size: number): Ring => [...box(x, y, size)].reverse()
const told = (layer: Layer) =>
  overlappingParts({ mosaic: mosaic(layer, 'metres'), file: 'g', tolerance: 0.1, setting: 'areas.base' }).map(
    ({ code, raum, value, found }) => [code, raum, value, found.en],
  )

describe('parts of one area (ATL-0417)', () => {
  it('that stand twice', () =>
    expect(told(layerOf({ a: [[box(0, 0)], [box(0, 0)]] }))).toEqual([
      ['ATL-0417', 'a', '500000, 5900000', 'parts of the same area lie on one another, on 10000 m²'],
    ]))
  it('of which one lies in the other, or over its border: 20² + 10 · 100', () =>
    expect(told(layerOf({ a: [[box(0, 0)], [box(90, 0)], [box(40, 40, 20)]] }))[0]![3]).toBe(
      'parts of the same area lie on one another, on 1400 m²',
    ))
  it('may lie in a hole of another, and beside it', () =>
    expect(told(layerOf({ a: [[box(0, 0), hole(40, 40, 20)], [box(40, 40, 20)], [box(100, 0)]] }))).toEqual([]))
  it('may cover what rounding makes of a common border', () =>
    expect(told(layerOf({ a: [[box(0, 0)], [box(99.9, 0)]] }))).toEqual([]))
  it('of two areas are told elsewhere', () => expect(told(layerOf({ a: [[box(0, 0)]], b: [[box(0, 0)]] }))).toEqual([]))
})

describe('holes of one polygon', () => {
  it('that lie on one another: 10 · 20', () =>
    expect(told(layerOf({ a: [[box(0, 0), hole(20, 20, 20), hole(30, 20, 20)]] }))[0]![3]).toBe(
      'holes of the same area lie on one another, on 200 m²',
    ))
  it('may lie side by side', () =>
    expect(told(layerOf({ a: [[box(0, 0), hole(20, 20, 20), hole(40, 20, 20)]] }))).toEqual([]))
})
