import { describe, expect, it } from 'vitest'
import type { Bytes } from '../../../src/model/files.ts'
import { readAreas as read } from '../../../src/pipeline/gather/read-areas.ts'
import type { AreaEdition } from '../../../src/plan/areas-plan.ts'
import { planOf } from '../../support/atlas-text.ts'
import { findingsOf } from '../../support/findings.ts'
import { encoded, layerText } from '../../support/small-city.ts'

const readAreas = (edition: AreaEdition, bytes: Bytes) => read(edition, new Map([[edition.file, bytes]]))
const layer = planOf().areas.editions[0]!
const table = planOf(['geo/raum.geojson', 'geo/raum.csv']).areas.editions[0]!

describe('a layer', () => {
  it('becomes areas with geometry', async () => {
    const { value, findings, rows } = await readAreas(layer, encoded(layerText(['0102', '0101'])))
    expect(findings).toEqual([])
    expect(value.units.map(({ id, name }) => [id, name])).toEqual([
      ['0101', 'Raum 0101'],
      ['0102', 'Raum 0102'],
    ])
    expect(value.layer!.crs).toBe('EPSG:25832')
    expect(rows).toHaveLength(2)
  })
  it('counts features, not areas', async () => {
    const { value, rows } = await readAreas({ ...layer, exclaves: 'dissolve' }, encoded(layerText(['0101', '0101'])))
    expect([value.units.length, rows.length]).toEqual([1, 2])
  })
  it('brings what is wrong with the file and with the areas', async () => {
    const { findings } = await readAreas(layer, encoded(layerText(['0101', '0101', ''])))
    expect(findings.map(({ code, file }) => [code, file])).toEqual([
      ['ATL-0304', 'geo/raum.geojson'],
      ['ATL-0403', 'geo/raum.geojson'],
    ])
  })
})

describe('a table', () => {
  it('becomes areas without geometry', async () => {
    const { value, rows } = await readAreas(table, encoded('NR;NAME\n02;B\n01;A\n'))
    expect(value).toEqual({
      units: [
        { id: '01', name: 'A' },
        { id: '02', name: 'B' },
      ],
      layer: null,
    })
    expect(rows).toHaveLength(2)
  })
  it('needs no names', async () =>
    expect((await readAreas({ ...table, name: null }, encoded('NR\n01\n'))).value.units).toEqual([
      { id: '01', name: '01' },
    ]))
  it('reports duplicate keys', async () =>
    expect((await readAreas(table, encoded('NR;NAME\n01;A\n01;A\n'))).findings).toMatchObject([
      { code: 'ATL-0303', row: 3 },
    ]))
  it('without the column of the key is a finding, not a crash', async () => {
    const { value, findings } = await readAreas(table, encoded('ID;NAME\n01;A\n'))
    expect(value).toEqual({ units: [], layer: null })
    expect(findings).toMatchObject([{ code: 'ATL-0209', file: 'geo/raum.csv', column: 'NR' }])
  })
  it('whose rows are all broken is a finding, not a crash', async () =>
    expect((await readAreas(table, encoded('NR;NAME\n;A\n'))).findings).toMatchObject([{ code: 'ATL-0304', row: 2 }]))
  it('of nothing cannot be read', async () =>
    expect((await findingsOf(() => readAreas(table, encoded('')))).map(({ code }) => code)).toEqual(['ATL-0203']))
})
