import { describe, expect, it } from 'vitest'
import type { OwnCrs } from '../../../src/ingest/layer/features.ts'
import { layerCrs } from '../../../src/ingest/layer/layer-crs.ts'
import { memberCrs } from '../../../src/ingest/layer/member-crs.ts'

const metres = { left: 388_648.807, right: 400_000, bottom: 5_800_000, top: 5_828_699.019 }
const degrees = { left: 13.1, right: 13.7, bottom: 52.3, top: 52.7 }
const named = (name: string) => ({ type: 'name', properties: { name } })
const spec = { file: 'a', setting: 'areas.base' }
const judge = (member: unknown, crs: string | null, extent = metres) =>
  layerCrs({ own: memberCrs(member), unnamed: 'EPSG:4326' }, { ...spec, crs }, extent, [extent.left, extent.top])

it('takes the plan, then the file, then WGS 84', () => {
  expect(judge(undefined, 'EPSG:25833')).toEqual({ crs: 'EPSG:25833', findings: [] })
  expect(judge(named('urn:ogc:def:crs:EPSG::25833'), null)).toEqual({ crs: 'EPSG:25833', findings: [] })
  expect(judge(named('urn:ogc:def:crs:EPSG::25833'), 'EPSG:25833')).toEqual({ crs: 'EPSG:25833', findings: [] })
  expect(judge(undefined, null, degrees)).toEqual({ crs: 'EPSG:4326', findings: [] })
  expect(judge(null, null, degrees)).toEqual({ crs: 'EPSG:4326', findings: [] })
  expect(judge(named('urn:ogc:def:crs:OGC:1.3:CRS84'), 'EPSG:4326', degrees).findings).toEqual([])
})

it('understands the member that older GeoServers write', () =>
  expect(judge({ type: 'EPSG', properties: { code: '25833' } }, null)).toEqual({ crs: 'EPSG:25833', findings: [] }))
it('ATL-0406 where plan and file differ', () => {
  const { findings } = judge(named('EPSG:25832'), 'EPSG:25833')
  expect(findings).toMatchObject([{ code: 'ATL-0406', severity: 'error', value: 'EPSG:25832' }])
  expect(findings[0]!.found.en).toBe('the file names EPSG:25832, but areas.base.crs EPSG:25833')
})
it('ATL-0404 for a system that the file names and atlas does not know', () => {
  expect(judge(named('EPSG:3068'), null).findings).toMatchObject([{ code: 'ATL-0404', value: 'EPSG:3068' }])
  expect(judge({ type: 'link', properties: {} }, null).findings).toMatchObject([{ code: 'ATL-0404' }])
})

describe('ATL-0401', () => {
  it('for metres without a system, naming what is possible', () => {
    const [finding] = judge(undefined, null).findings
    expect(finding).toMatchObject({ code: 'ATL-0401', severity: 'error' })
    expect(finding!.found.en).toBe('coordinates such as 388648.8, 5828699.0 are metres, but the file names no CRS')
    expect(finding!.remedy?.en).toBe(
      'declare areas.base.crs; possible are EPSG:25832 and EPSG:25833, the publisher knows which',
    )
    expect(finding!.remedy?.de).toContain('möglich sind EPSG:25832 und EPSG:25833')
  })
  it('naming the one system that is possible', () => {
    const east = { left: 3_500_000, right: 3_510_000, bottom: 5_400_000, top: 5_410_000 }
    expect(judge(undefined, null, east).findings[0]!.remedy?.en).toBe('set areas.base.crs: EPSG:31467')
  })
  it('naming none where none is', () => {
    const nowhere = { left: 1e8, right: 1e8, bottom: 1e8, top: 1e8 }
    expect(judge(undefined, null, nowhere).findings[0]!.remedy?.en).toBe(
      'check the coordinates and declare areas.base.crs',
    )
  })
  it('for metres where plan or file say degrees', () => {
    expect(judge(undefined, 'EPSG:4326').findings[0]!.found.en).toContain('but areas.base.crs says EPSG:4326')
    const [finding] = judge(named('urn:ogc:def:crs:OGC:1.3:CRS84'), null).findings
    expect(finding!.found.en).toContain('but the file says EPSG:4326')
    expect(finding!.remedy?.en).toContain('remove the name of the system from the file')
  })
  it('for degrees where the plan says metres', () => {
    const [finding] = judge(undefined, 'EPSG:25833', degrees).findings
    expect(finding).toMatchObject({ code: 'ATL-0401', value: '13.1, 52.7' })
    expect(finding!.remedy?.en).toBe('set areas.base.crs: EPSG:4326')
  })
  it('for degrees with the latitude first', () => {
    const wrong = { left: 52.3, right: 52.7, bottom: 13.1, top: 13.7 }
    expect(judge(undefined, null, wrong).findings[0]!.found.de).toContain('Grad mit der Breite zuerst')
  })
})

describe('a file that says its system in other words', () => {
  const read = (own: OwnCrs | null, crs: string | null, at = metres) =>
    layerCrs({ own, unnamed: null }, { file: 'a.shp', setting: 'areas.earlier[0]', crs }, at, [at.left, at.top])
  it('is taken as understood', () =>
    expect(read({ name: 'ETRS_1989_UTM_Zone_33N', crs: 'EPSG:25833' }, null)).toEqual({
      crs: 'EPSG:25833',
      findings: [],
    }))
  it('ATL-0404 where it names none and its format settles nothing', () => {
    const { findings } = read(null, null)
    expect(findings).toMatchObject([{ code: 'ATL-0404', severity: 'error', file: 'a.shp' }])
    expect(findings[0]!.remedy?.en).toBe('declare areas.earlier[0].crs, the publisher knows it')
  })
  it('of a file that names none is what the command says of such files, and only of them', () => {
    const otherwise = (own: OwnCrs | null, unnamed: 'EPSG:4326' | null) =>
      layerCrs({ own, unnamed }, { ...spec, crs: null, otherwise: 'EPSG:25832' }, degrees, null).crs
    expect(otherwise(null, null)).toBe('EPSG:25832')
    expect(otherwise(null, 'EPSG:4326')).toBe('EPSG:4326')
    expect(otherwise({ name: 'x', crs: 'EPSG:25833' }, null)).toBe('EPSG:25833')
  })
  it('ATL-0404 where its name is not understood', () =>
    expect(read({ name: 'RD/83', crs: null }, null).findings).toMatchObject([{ code: 'ATL-0404', value: 'RD/83' }]))
  it('a warning where its name is not understood and the plan says', () => {
    const { crs, findings } = read({ name: 'RD/83', crs: null }, 'EPSG:25833')
    expect(crs).toBe('EPSG:25833')
    expect(findings).toMatchObject([{ code: 'ATL-0406', severity: 'warning', value: 'RD/83' }])
  })
  it('ATL-0406 where plan and file differ', () =>
    expect(read({ name: 'Zone_33N', crs: 'EPSG:25833' }, 'EPSG:25832').findings).toMatchObject([
      { code: 'ATL-0406', severity: 'error' },
    ]))
})

describe('impossible coordinates', () => {
  it('with the northing first, what to do about it', () => {
    const turned = { left: 5_800_000, right: 5_828_699.019, bottom: 388_648.807, top: 400_000 }
    const [finding] = judge(undefined, 'EPSG:25833', turned).findings
    expect(finding!.found.de).toBe(
      'Koordinaten wie 5800000.0, 400000.0 sind Meter mit dem Hochwert zuerst, aber areas.base.crs nennt EPSG:25833',
    )
    expect(finding!.remedy?.en).toContain('exchange x and y')
    const [unnamed] = judge(undefined, null, turned).findings
    expect(unnamed!.remedy?.en).toContain('then declare areas.base.crs (EPSG:25832 or EPSG:25833)')
  })
  it('of another system, which one', () => {
    const zone32 = { left: 825_000, right: 835_000, bottom: 5_650_000, top: 5_660_000 }
    const [finding] = judge(undefined, 'EPSG:25833', zone32).findings
    expect(finding).toMatchObject({ code: 'ATL-0401', severity: 'error' })
    expect(finding!.found.en).toContain('would lie far outside')
    expect(finding!.remedy?.en).toBe('set areas.base.crs: EPSG:25832')
  })
  it('in kilometres, what to have done', () => {
    const kilometres = { left: 388.6, right: 400, bottom: 5800, top: 5828.7 }
    const [finding] = judge(named('EPSG:25833'), null, kilometres).findings
    expect(finding!.found.de).toBe(
      'Koordinaten wie 388.6, 5828.7 sind offenbar Kilometer, aber die Datei nennt EPSG:25833',
    )
    expect(finding!.remedy?.de).toBe('die Datei in Metern ausgeben lassen (alle Koordinaten mal 1000)')
  })
})
