import { describe, expect, it } from 'vitest'
import { gather } from '../../../src/pipeline/gather/gather.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded, layerText, rows2024, smallCity, tableText } from '../../support/small-city.ts'

const plan = planOf()
const found = async (files = smallCity(), own = plan) =>
  (await gather(own, files)).findings.map(({ code, severity, file, row, raum }) => [code, severity, file, row, raum])

it('aligns every year to its areas', async () => {
  const { areas, frames, rows, findings } = await gather(plan, smallCity())
  expect(findings).toEqual([])
  expect([...frames.keys()]).toEqual([2023, 2024])
  expect(frames.get(2024)!.units).toBe(areas.get('2022-01-01')!.units)
  expect([...frames.get(2024)!.numbers.get('ew.alle')!.values]).toEqual(rows2024.map((row) => row[1]))
  expect([...rows.values()]).toEqual([8, 8, 8])
})

describe('an earlier Gebietsstand', () => {
  const two = planOf(
    ['  levels:', '  earlier: [{ gebietsstand: 2010-01-01, file: geo/alt.geojson }]\n  levels:'],
    ['gebietsstand: 2022-01-01', 'gebietsstand: 2024-01-01'],
  )
  it('gives its years its own areas', async () => {
    const files = new Map([
      ...smallCity({ 2023: [['0901', 100, 10, '50']] }),
      ['geo/alt.geojson', encoded(layerText(['0901']))],
    ])
    const { frames, findings } = await gather(two, files)
    expect(findings).toEqual([])
    expect([2023, 2024].map((year) => frames.get(year)!.units.length)).toEqual([1, 8])
  })
})

it('knows what was changed in the geometry', async () => {
  const shifted = layerText(rows2024.map(([key]) => key)).replace('[506000,5900000]', '[506000.25,5900000]')
  const files = new Map([...smallCity(), ['geo/raum.geojson', encoded(shifted)]])
  const mending = planOf(['crs: EPSG:25832 }', 'crs: EPSG:25832, repair: [{ snap: 0.5 }] }'])
  expect((await gather(plan, files)).repaired.get('2022-01-01')).toEqual({
    untangled: 0,
    moved: 0,
    farthest: 0,
    turned: 0,
  })
  expect((await gather(mending, files)).repaired.get('2022-01-01')).toEqual({
    untangled: 0,
    moved: 1,
    farthest: 0.25,
    turned: 0,
  })
})

it('collects findings of all files, by file and row', async () => {
  const files = smallCity({
    2023: rows2024.map((row, i) => (i === 2 ? ['9999', 1, 1, '5'] : row)),
    2024: [...rows2024, rows2024[0]!],
  })
  expect(await found(files)).toEqual([
    ['ATL-0302', 'error', 'daten/ew_2023.csv', undefined, '0103'],
    ['ATL-0301', 'error', 'daten/ew_2023.csv', 4, undefined],
    ['ATL-0303', 'error', 'daten/ew_2024.csv', 10, '0101'],
  ])
})
it('does not blame the tables for areas that could not be read', async () => {
  const csv = planOf(['geo/raum.geojson', 'geo/raum.csv'])
  const files = new Map([...smallCity(), ['geo/raum.csv', encoded('ID;NAME\n0101;A\n')]])
  expect(await found(files, csv)).toEqual([['ATL-0209', 'error', 'geo/raum.csv', 1, undefined]])
})
it('does not blame areas for a table that could not be read', async () => {
  const files = new Map([...smallCity(), ['daten/ew_2023.csv', encoded('NR;ALLE;ARM;QUOTE\n0101;1;1;1\n')]])
  expect(await found(files)).toEqual([['ATL-0209', 'error', 'daten/ew_2023.csv', 1, undefined]])
})

describe('a file with a column of years', () => {
  const long = planOf(['file: daten/ew_{year}.csv', 'file: ew.csv\n    year: { column: JAHR }'])
  const rowsOf = (year: number) =>
    tableText(rows2024)
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => `${year};${line}`)
  const head = 'JAHR;NR;ALLE;ARM;QUOTE;GRUND'
  const files = (...lines: string[]) => new Map([...smallCity(), ['ew.csv', encoded([head, ...lines].join('\n'))]])
  it('may hold all years', async () => expect(await found(files(...rowsOf(2023), ...rowsOf(2024)), long)).toEqual([]))
  it('is missed a year that the plan expects', async () =>
    expect(await found(files(...rowsOf(2024), ...rowsOf(2020)), long)).toEqual([
      ['ATL-0302', 'error', 'ew.csv', undefined, undefined],
    ]))
})

it('warns of exclusions that concern nobody', async () => {
  const own = planOf(['  levels:', '  exclude: [{ key: "7777", reason: x }]\n  levels:'])
  expect(await found(smallCity(), own)).toEqual([['ATL-0301', 'warning', undefined, undefined, undefined]])
})
it('does not depend on the order of files, rows and features', async () => {
  const one = await gather(plan, smallCity())
  const reversed = smallCity({ 2024: [...rows2024].reverse(), keys: rows2024.map(([key]) => key).reverse() })
  const other = await gather(plan, new Map([...reversed].reverse()))
  expect(other.areas).toEqual(one.areas)
  expect([...other.frames.get(2024)!.numbers.get('ew.arm')!.values]).toEqual([
    ...one.frames.get(2024)!.numbers.get('ew.arm')!.values,
  ])
})
