import { describe, expect, it } from 'vitest'
import { featureName, missingProperties } from '../../../src/ingest/layer/feature-name.ts'

const spec = {
  file: 'raum.geojson',
  key: 'ID',
  name: 'NAME',
  crs: null,
  layer: null,
  encoding: null,
  setting: 'areas.base',
}

it('takes key and name as text', () =>
  expect(featureName({ ID: ' 01100101 ', NAME: 'Stülerstraße' }, spec)).toEqual({
    key: '01100101',
    name: 'Stülerstraße',
  }))
it('takes the key for the name where there is none', () => {
  expect(featureName({ ID: '01' }, { ...spec, name: null })).toEqual({ key: '01', name: '01' })
  expect(featureName({ ID: '01', NAME: null }, spec)).toEqual({ key: '01', name: '01' })
})
it('takes no number for a key', () => expect(featureName({ ID: 1100101 }, spec)).toEqual({ number: '1100101' }))
it.each([{}, { ID: null }, { ID: '' }, { ID: ' ' }, { ID: true }])('finds no key in %j (ATL-0304)', (properties) =>
  expect(featureName(properties, spec)).toMatchObject({ fault: { code: 'ATL-0304', column: 'ID' } }),
)

it('brings further properties that the plan names', () =>
  expect(
    featureName({ ID: '01', BEZ: ' 07 ', NR: 7, LEER: null }, { ...spec, columns: { BEZ: 'a', NR: 'b', LEER: 'c' } }),
  ).toEqual({ key: '01', name: '01', columns: { BEZ: '07', NR: 7 } }))

describe('missing properties (ATL-0209)', () => {
  it('name the place of the plan', () =>
    expect(
      missingProperties([{ ID: '1', NAME: 'a' }], { ...spec, columns: { BEZ: 'areas.levels.bezirk.key.column' } }),
    ).toMatchObject([{ code: 'ATL-0209', column: 'BEZ' }]))
  it('are told at once, with the nearest', () => {
    const findings = missingProperties([{ PLR_ID: '1' }, { PLR_NAME: 'a' }], { ...spec, key: 'PLRID', name: 'PLR_NAM' })
    expect(findings.map(({ code, column }) => [code, column])).toEqual([
      ['ATL-0209', 'PLRID'],
      ['ATL-0209', 'PLR_NAM'],
    ])
    expect(findings[0]!.remedy?.en).toContain('areas.base.key; similar: "PLR_ID"')
    expect(findings[1]!.remedy?.en).toContain('areas.base.name; similar: "PLR_NAME"')
  })
  it('are none where one feature has them', () => expect(missingProperties([{}, { ID: 1, NAME: 2 }], spec)).toEqual([]))
})
