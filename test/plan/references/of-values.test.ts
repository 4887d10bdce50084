import { expect, it } from 'vitest'
import { edited, problems } from '../../support/atlas-text.ts'

const of = (association: string, ...edits: readonly (readonly [string, string])[]) =>
  problems(`${edited(...edits)}association: ${association}\n`).map(({ code, found }) => [code, found.en])

it('takes what is in order', () => {
  expect(of('{ measures: [moran] }')).toEqual([])
  expect(
    of('{ indicators: [armut], measures: [moran-of-rates], local: [local-getis-ord], neighbours: { knn: 3 } }'),
  ).toEqual([])
})

it('asks on levels that indicators stand on', () => {
  const above = ['years: {', 'levels: [stadtteil]\nyears: {'] as const
  expect(of('{ measures: [moran], levels: [raum, stadtteil] }', above)).toEqual([])
  expect(of('{ measures: [moran], levels: all }')).toEqual([])
  expect(of('{ measures: [moran], levels: [stadtteil] }')).toEqual([
    ['ATL-0107', 'on the level "stadtteil" there are no indicators whose values could be compared'],
  ])
  expect(of('{ measures: [moran], levels: [bezirk] }', above)[0]![0]).toBe('ATL-0106')
})

it.each([
  ['{ indicators: [armu], measures: [moran] }', 'ATL-0106'],
  ['{ indicators: [wahl], measures: [moran-of-rates] }', 'ATL-0107'],
  ['{ measures: [] }', 'ATL-0105'],
  ['{ measures: [join-counts] }', 'ATL-0105'],
  ['{ measures: [moran, moran] }', 'ATL-0105'],
  ['{ measures: [moran], neighbours: { knn: 0 } }', 'ATL-0105'],
  ['{ measures: [moran], draws: 9 }', 'ATL-0105'],
  ['{ measures: [moran], neighbors: queen }', 'ATL-0103'],
])('refuses %s', (association, code) => expect(of(association).map(([one]) => one)).toEqual([code]))

it('needs a map', () =>
  expect(
    of(
      '{ measures: [moran] }',
      ['file: geo/raum.geojson', 'file: geo/raum.csv'],
      [', crs: EPSG:25832', ''],
      ['isolation]', 'isolation]\n  levels: base'],
    ),
  ).toContainEqual(['ATL-0107', 'neighbours need the geometry of the areas']))
