import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { references } from '../../src/plan/references.ts'
import { atlasText, edited } from '../support/atlas-text.ts'

it('finds nothing in a plan that is in order', () => expect(references(parse(atlasText))).toEqual([]))
it.each([[null], ['x'], [[]]])('finds nothing in %j', (read) => expect(references(read)).toEqual([]))
it('looks into every part', () => {
  const read: unknown = parse(
    edited(
      ['crs: EPSG:25832', 'crs: EPSG:1111'],
      ['daten/ew_{year}.csv', 'daten/ew.csv'],
      ['numerator: ew.arm', 'numerator: ew.a'],
      ['count: ew.arm', 'count: ew.b'],
      ['status: [armut, wahl]', 'status: [arm]'],
      ['    stadtteil: {', '    raum: {'],
    ),
  )
  expect(references(read).map(({ code, path }) => [code, path.join('.')])).toEqual([
    ['ATL-0404', 'areas.base.crs'],
    ['ATL-0104', 'sources.ew'],
    ['ATL-0106', 'indicators.armut.numerator.0'],
    ['ATL-0106', 'segregation.groups.arme.count'],
    ['ATL-0106', 'index.sozial.status.0'],
    ['ATL-0107', 'areas.levels.raum'],
  ])
})
it('goes on where another part is wrong', () =>
  expect(references(parse(edited(['from: 2023', 'from: x'], ['numerator: ew.arm', 'numerator: ew.a'])))).toMatchObject([
    { code: 'ATL-0106', value: 'ew.a' },
  ]))
