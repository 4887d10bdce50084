import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Layer } from '../../../src/model/layer.ts'
import { contiguityOf } from '../../../src/prepare/space/contiguity-of.ts'
import { ground } from '../../../src/prepare/space/ground.ts'
import { spaceFindings } from '../../../src/prepare/space/space-findings.ts'
import { layerOf, square } from '../../support/layer.ts'

function told(layer: Layer, ids: readonly string[] = [...layer.polygons.keys()]) {
  const own = ground(layer, ids.map(raumId))
  return spaceFindings(own, contiguityOf(own, 0.1), 'areas.geojson')
}
const row = (...east: number[]) => Object.fromEntries(east.map((x) => [`k${x}`, [[square(x, 0, 1000)]]]))

describe('findings of areas in space', () => {
  it('are none where all is well', () => expect(told(layerOf(row(0, 1000, 2000)))).toEqual([]))
  it('name an area without polygon', () =>
    expect(told(layerOf(row(0, 1000)), ['k0', 'gone', 'k1000'])).toMatchObject([
      { code: 'ATL-0430', severity: 'error', raum: 'gone', file: 'areas.geojson' },
    ]))
  it('name one area alone', () =>
    expect(told(layerOf(row(0)))).toMatchObject([{ code: 'ATL-0431', severity: 'error' }]))
  it('name areas that do not touch at all, as one error', () =>
    expect(told(layerOf(row(0, 3000, 6000)))).toMatchObject([
      { code: 'ATL-0432', severity: 'error', found: { en: 'no area touches another one' } },
    ]))
  it('name an island', () =>
    expect(told(layerOf(row(0, 1000, 6000)))).toMatchObject([{ code: 'ATL-0432', severity: 'warning', raum: 'k6000' }]))
  it('name parts', () =>
    expect(told(layerOf(row(0, 1000, 6000, 7000)))).toMatchObject([
      { code: 'ATL-0433', severity: 'info', found: { en: 'the areas form 2 parts that do not touch each other' } },
    ]))
  it('name what was found by tolerance only', () =>
    expect(told(layerOf(row(0, 1000.05)))).toMatchObject([
      { code: 'ATL-0434', severity: 'info', found: { en: /^1 neighbourhoods and 1\.00 km .*: k0–k1000\.05$/ } },
    ]))
  it('take degrees that are said to be metres for what they are', () =>
    expect(told(layerOf({ a: [[square(13, 52)]], b: [[square(14, 52)]] }))).toMatchObject([
      { code: 'ATL-0401', severity: 'error', value: '13, 52' },
    ]))
})
