import { describe, expect, it } from 'vitest'
import { planOf } from '../../support/atlas-text.ts'

const base = {
  gebietsstand: '2022-01-01',
  file: 'geo/raum.geojson',
  key: 'NR',
  name: 'NAME',
  crs: 'EPSG:25832',
  exclaves: 'refuse',
  format: null,
  layer: null,
  encoding: null,
  tolerance: 0.1,
  repair: { untangle: false, rewind: false, snap: null },
  setting: 'areas.base',
  crosswalk: null,
}
const earlier = (text: string): [string, string] => ['  levels:', `  earlier:\n    - { ${text} }\n  levels:`]

it('one Gebietsstand', () => expect(planOf().areas.editions).toEqual([base]))
it('an earlier one is as the base where it says nothing', () =>
  expect(planOf(earlier('gebietsstand: 2019-01-01, file: alt.geojson')).areas.editions).toEqual([
    base,
    { ...base, gebietsstand: '2019-01-01', file: 'alt.geojson', setting: 'areas.earlier[0]' },
  ]))
it('and itself where it does', () =>
  expect(
    planOf(earlier('gebietsstand: 2019-01-01, file: a.json, key: ID, name: N, crs: EPSG:4326, exclaves: dissolve'))
      .areas.editions[1],
  ).toEqual({
    ...base,
    gebietsstand: '2019-01-01',
    setting: 'areas.earlier[0]',
    file: 'a.json',
    key: 'ID',
    name: 'N',
    crs: 'EPSG:4326',
    exclaves: 'dissolve',
  }))
it('the newest first, however they are written', () =>
  expect(
    planOf([
      '  levels:',
      '  earlier:\n    - { gebietsstand: 2006-01-01, file: a.geojson }\n    - { gebietsstand: 2019-01-01, file: b.geojson }\n  levels:',
    ]).areas.editions.map(({ gebietsstand }) => gebietsstand),
  ).toEqual(['2022-01-01', '2019-01-01', '2006-01-01']))

describe('a table of areas', () => {
  it('has a format', () =>
    expect(planOf(['geo/raum.geojson', 'raum.csv']).areas.editions[0]!.format).toEqual({
      encoding: 'utf-8',
      delimiter: ';',
      quote: '"',
      decimal: null,
      thousands: null,
      skip: 0,
      footer: null,
    }))
  it('or its own', () =>
    expect(
      planOf(['file: geo/raum.geojson', 'file: raum.csv, format: { delimiter: ",", skip: 2 }']).areas.editions[0]!
        .format,
    ).toMatchObject({ delimiter: ',', skip: 2 }))
})

it('labels default to the ids', () =>
  expect(planOf().areas).toMatchObject({
    level: 'raum',
    label: { de: 'raum', en: 'raum' },
    levels: [
      { id: 'stadtteil', label: { de: 'stadtteil', en: 'stadtteil' }, key: { kind: 'prefix', length: 2 }, names: null },
    ],
    exclude: [],
  }))
it('labels as said', () =>
  expect(
    planOf(
      ['level: raum', 'level: raum, label: { de: Raum, en: area }'],
      ['{ key: { prefix: 2 } }', '{ label: Teil, key: { prefix: 2 } }'],
    ).areas,
  ).toMatchObject({ label: { en: 'area' }, levels: [{ label: { de: 'Teil', en: 'Teil' } }] }))
