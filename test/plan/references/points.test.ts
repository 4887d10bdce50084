import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

type Edit = [string, string]
const entry = (text: string): Edit => [
  'indicators:',
  `points:\n  kitas: { file: kitas.csv, x: OST, y: NORD, crs: EPSG:25832, of: facilities, years: { from: 2023, to: 2024 }, provider: { name: Amt, licence: dl-de/zero-2-0 } }\nindicators:`.replace(
    ...(text.split(' => ') as [string, string]),
  ),
]
const table = entry('X => X')

describe('points of a table', () => {
  it('are in order', () =>
    expect(planOf(table).points).toEqual({
      kitas: {
        file: 'kitas.csv',
        years: [2023, 2024],
        table: { kind: 'csv', dialect: planOf(table).points['kitas']!.table!.dialect, x: 'OST', y: 'NORD' },
        crs: 'EPSG:25832',
        layer: null,
        encoding: null,
        where: null,
        of: 'facilities',
        outside: 'refuse',
        border: 'refuse',
        provider: { name: 'Amt', licence: 'dl-de/zero-2-0', uri: null },
        setting: 'points.kitas',
      },
    }))
  it.each([
    ['crs', ', crs: EPSG:25832 => '],
    ['x', 'x: OST,  => '.replace(',  =>', ', =>')],
    ['y', ' y: NORD, => '],
  ])('need %s', (key, edit) => {
    const problem = onlyProblem([entry(edit)], 'kitas')
    expect(problem).toMatchObject({ code: 'ATL-0104', found: { en: `the key "${key}" is missing` } })
  })
  it('need a file of points where they have no columns', () =>
    expect(onlyProblem([entry('x: OST, y: NORD, => ')], 'kitas')).toMatchObject({ code: 'ATL-0104' }))
})

it('a layer brings its own coordinates and system', () =>
  expect(
    planOf(entry('kitas.csv, x: OST, y: NORD, crs: EPSG:25832 => kitas.gpkg, layer: k')).points['kitas'],
  ).toMatchObject({
    table: null,
    crs: null,
    layer: 'k',
  }))
it('must say the years they hold for', () => {
  expect(onlyProblem([entry(', years: { from: 2023, to: 2024 } => ')], 'kitas')).toMatchObject({
    code: 'ATL-0104',
    found: { en: 'the key "years" is missing' },
  })
  const named = entry('kitas.csv => "kitas_{year}.csv"')
  expect(planOf([named[0], named[1].replace(', years: { from: 2023, to: 2024 }', '')]).points['kitas']!.years).toEqual([
    2023, 2024,
  ])
})
it('must say whether they are persons', () =>
  expect(onlyProblem([entry(', of: facilities => ')], 'kitas')).toMatchObject({ code: 'ATL-0104' }))
it('name a system that is known', () =>
  expect(onlyProblem([entry('crs: EPSG:25832 => crs: EPSG:25899')], 'EPSG:25899')).toMatchObject({ code: 'ATL-0404' }))
it('need areas with geometry', () =>
  expect(
    onlyProblem([table, ['geo/raum.geojson', 'raum.csv'], ['protect:', 'outputs: [tables]\nprotect:']], 'kitas'),
  ).toMatchObject({ code: 'ATL-0107', value: 'raum.csv' }))
it('need geometry in the Berichtsjahre alone for which they are counted', () => {
  const earlier: [string, string] = [
    '  base: { level',
    '  earlier: [{ gebietsstand: 2010-01-01, file: alt.csv, key: NR, name: NR }]\n  base: { level',
  ]
  const later: [string, string] = ['gebietsstand: 2022-01-01', 'gebietsstand: 2024-01-01']
  const own = (from: number) => entry(`years: { from: 2023, to: 2024 } => years: { from: ${from}, to: 2024 }`)
  const [problem] = [onlyProblem([own(2023), later, earlier], 'kitas')]
  expect(problem).toMatchObject({
    code: 'ATL-0107',
    value: 'alt.csv',
    expected: { en: 'areas with geometry, or years: {from: 2024, to: 2024}' },
  })
  expect(planOf(own(2024), later, earlier).points['kitas']!.years).toEqual([2024])
})
it('have a name of their own', () => {
  const [before, after] = table
  expect(onlyProblem([[before, after.replace('  kitas:', '  ew:')]], 'ew: { file: kitas.csv')).toMatchObject({
    code: 'ATL-0107',
    value: 'ew',
  })
})

describe('their count', () => {
  const rate = 'denominator: ew.alle, unit: "%"'
  it('is a column like others, and no count of persons', () => {
    const plan = planOf(table, [
      `numerator: ew.arm, ${rate}`,
      'numerator: kitas.count, denominator: ew.alle, unit: je 100, per: 100',
    ])
    expect(plan.indicators['armut']!.value).toMatchObject({ numerator: ['kitas.count'], facilities: true })
  })
  it('of persons is one', () => {
    const plan = planOf(entry('of: facilities => of: persons'), [
      `numerator: ew.arm, ${rate}`,
      `numerator: kitas.count, ${rate}`,
    ])
    expect(plan.indicators['armut']!.value).not.toHaveProperty('facilities')
  })
  it('is called count', () =>
    expect(
      onlyProblem([table, [`numerator: ew.arm, ${rate}`, `numerator: kitas.anzahl, ${rate}`]], 'kitas.anzahl'),
    ).toMatchObject({
      code: 'ATL-0106',
    }))
})
