import { describe, expect, it } from 'vitest'
import type { DeliveredLayer, Polygon } from '../../src/model/layer.ts'
import { raumId } from '../../src/model/bezugsraum.ts'
import { areasOfLayer, areasOfTable } from '../../src/prepare/areas.ts'
import { table } from '../support/table.ts'

const square = (x: number, y = 0): Polygon => [
  [
    [x, y],
    [x + 1, y],
    [x + 1, y + 1],
    [x, y],
  ],
]
const layer = (...features: [key: string, name: string, ...Polygon[]][]): DeliveredLayer => ({
  file: 'raum.geojson',
  crs: 'EPSG:25832',
  features: features.map(([key, name, ...polygons], i) => ({ key, name, polygons, at: i + 1 })),
})

describe('a layer', () => {
  it('becomes areas sorted by key, each with its geometry', () => {
    const { value, findings } = areasOfLayer(layer(['02', 'B', square(5)], ['01', 'A', square(0)]), 'refuse')
    expect(findings).toEqual([])
    expect(value.units).toEqual([
      { id: '01', name: 'A' },
      { id: '02', name: 'B' },
    ])
    expect(value.layer!.crs).toBe('EPSG:25832')
    expect(value.layer!.polygons.get(raumId('02'))).toEqual([square(5)])
  })
  it('sorts by code unit, not by language', () =>
    expect(areasOfLayer(layer(['ä', ''], ['z', ''], ['Z', '']), 'refuse').value.units.map(({ id }) => id)).toEqual([
      'Z',
      'z',
      'ä',
    ]))
})

describe('two features with one key', () => {
  const twice = layer(['01', 'A', square(9)], ['02', 'B', square(5)], ['01', 'A', square(0)])
  it('are refused', () =>
    expect(areasOfLayer(twice, 'refuse').findings).toEqual([
      {
        code: 'ATL-0403',
        severity: 'error',
        file: 'raum.geojson',
        row: 1,
        raum: '01',
        value: '01',
        found: { de: '2 Flächen mit diesem Schlüssel (Nr. 1, 3)', en: '2 features with this key (no. 1, 3)' },
        expected: { de: 'jeder Schlüssel einmal', en: 'each key once' },
        remedy: {
          de: 'sind es Exklaven, areas.base.exclaves: dissolve setzen',
          en: 'if they are exclaves, set areas.base.exclaves: dissolve',
        },
      },
    ]))
  it('are dissolved into one area of both', () => {
    const { value, findings } = areasOfLayer(twice, 'dissolve')
    expect(findings).toEqual([
      {
        code: 'ATL-0403',
        severity: 'info',
        file: 'raum.geojson',
        row: 1,
        raum: '01',
        value: '01',
        found: { de: '2 Flächen zu einem Raum vereinigt', en: '2 features dissolved into one area' },
      },
    ])
    expect(value.units).toHaveLength(2)
    expect(value.layer!.polygons.get(raumId('01'))).toEqual([square(0), square(9)])
  })
  it('are never dissolved under different names', () => {
    const { findings } = areasOfLayer(layer(['01', 'B', square(0)], ['01', 'A', square(5)]), 'dissolve')
    expect(findings).toMatchObject([
      {
        code: 'ATL-0403',
        severity: 'error',
        found: {
          de: '2 Flächen mit diesem Schlüssel, aber verschiedenen Namen (A, B)',
          en: '2 features with this key but different names (A, B)',
        },
        remedy: {
          de: 'den falschen Schlüssel in der Geometrie berichtigen',
          en: 'correct the wrong key in the geometry',
        },
      },
    ])
  })
})

it('does not depend on the order of the features', () => {
  const features: [string, string, Polygon][] = [
    ['01', 'A', square(9)],
    ['02', 'B', square(5)],
    ['01', 'A', square(0, 7)],
    ['01', 'A', square(0, 3)],
  ]
  const ways = [features, [...features].reverse(), [features[2]!, features[0]!, features[3]!, features[1]!]]
  const [first, ...others] = ways.map((way) => {
    const { units, layer: shape } = areasOfLayer(layer(...way), 'dissolve').value
    return JSON.stringify([units, [...shape!.polygons]])
  })
  for (const other of others) expect(other).toBe(first)
})

describe('a table of areas', () => {
  it('has names, or the key where there is none, and no geometry', () => {
    const { value, findings } = areasOfTable(
      table(
        [
          ['02', 0],
          ['01', 0],
        ],
        { texts: { name: ['B', ''] } },
      ),
    )
    expect(findings).toEqual([])
    expect(value).toEqual({
      units: [
        { id: '01', name: '01' },
        { id: '02', name: 'B' },
      ],
      layer: null,
    })
  })
  it('without a column of names', () =>
    expect(areasOfTable(table([['01', 0]])).value.units).toEqual([{ id: '01', name: '01' }]))
  it('refuses a key that comes twice, under the same name or another', () => {
    const { value, findings } = areasOfTable(
      table(
        [
          ['01', 0],
          ['02', 0],
          ['01', 0],
        ],
        { texts: { name: ['A', 'B', 'C'] } },
      ),
    )
    expect(findings).toEqual([
      {
        code: 'ATL-0303',
        severity: 'error',
        file: 'ew.csv',
        row: 4,
        column: 'NR',
        value: '01',
        raum: '01',
        found: { de: 'der Schlüssel steht schon in Zeile 2', en: 'the key stands in line 2 already' },
        expected: { de: 'jeder Raum einmal', en: 'each area once' },
        remedy: { de: 'eine der Zeilen entfernen', en: 'remove one of the rows' },
      },
    ])
    expect(value.units.map(({ name }) => name)).toEqual(['A', 'B'])
  })
})
