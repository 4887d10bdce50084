import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const file = 'file: daten/ew_{year}.csv'

describe('the Berichtsjahr of a source', () => {
  it('must be said where the plan covers several', () =>
    expect(onlyProblem([[file, 'file: daten/ew.csv']], 'ew:')).toMatchObject({
      code: 'ATL-0104',
      found: {
        de: 'das Berichtsjahr der Quelle "ew" ist nicht angegeben',
        en: 'the Berichtsjahr of the source "ew" is not given',
      },
      expected: {
        de: '{year} im Dateinamen (auch in sheet oder member), year: 2024 oder year: {column: …}',
        en: '{year} in the file name (or in sheet or member), year: 2024 or year: {column: …}',
      },
    }))
  it.each([
    ['in the folder', 'file: "{year}/ew.csv"', [2023, 2024]],
    ['in the file name and a column', `${file}\n    year: { column: JAHR }`, [2023, 2024]],
    ['in a column', 'file: ew.csv\n    year: { column: JAHR }', [2023, 2024]],
    ['fixed', 'file: ew.csv\n    year: 2024', [2024]],
    ['some', `${file}\n    years: { from: 2024, to: 2024 }`, [2024]],
    ['from before the plan', `${file}\n    years: { from: 2010, to: 2023 }`, [2023]],
  ])('%s', (_, text, years) => expect(planOf([file, text]).sources['ew']!.years).toEqual(years))
  it('need not be said in a plan of one', () =>
    expect(planOf([file, 'file: ew.csv'], ['from: 2023', 'from: 2024']).sources['ew']!.years).toEqual([2024]))
  it.each([
    ['year: 2018', '2018', '2018'],
    ['years: { from: 2010, to: 2018 }', '{ from: 2010', '2010–2018'],
  ])('%s would never be read', (text, at, value) =>
    expect(onlyProblem([[file, `${file}\n    ${text}`]], at)).toMatchObject({
      code: 'ATL-0107',
      value,
      found: {
        de: `${value} gehört nicht zu den Berichtsjahren des Plans`,
        en: `${value} is not among the Berichtsjahre of the plan`,
      },
      expected: { de: 'Jahre aus 2023–2024', en: 'years of 2023–2024' },
    }),
  )
})

it('names its header once: by lines, or behind title rows', () =>
  expect(
    onlyProblem([['format: { decimal: "," }', 'format: { skip: 3 }\n    header: { rows: [4, 5] }']], '3 }'),
  ).toMatchObject({ code: 'ATL-0107', expected: { en: 'skip or header, not both' } }))

describe('a range', () => {
  const columns = 'header: { rows: [2], columns: A:F }'
  it.each([
    ['with columns of a header', `range: A20:F40\n    ${columns}`, 'A:F }', 'range or header.columns, not both'],
    ['above its headers', 'range: A2:F8\n    header: { rows: [8] }', 'A2:F8', 'a range that reaches below header.rows'],
    ['of one row, its header', 'range: A2:F2', 'A2:F', 'a range that reaches below header.rows'],
  ])('%s', (_, text, at, expected) =>
    expect(onlyProblem([[file, `${file}\n    ${text}`]], at)).toMatchObject({
      code: 'ATL-0107',
      expected: { en: expected },
    }),
  )
  it('of a file that has none', () =>
    expect(onlyProblem([[file, 'file: daten/{year}.parquet\n    range: A2:F8']], 'A2:F8')).toMatchObject({
      code: 'ATL-0107',
      expected: { en: 'a workbook or CSV' },
    }))
  it('goes with a footer', () =>
    expect(planOf([file, `${file}\n    range: A2:F99`]).sources['ew']!.lines).toEqual([3, 99]))
})

it.each([
  ['of a text', '{ column: EW, type: text, unit: "€" }', '', 'ein Text hat keine Einheit'],
  [
    'of GENESIS',
    '{ column: EW, unit: "€" }',
    'layout: genesis, ',
    'eine Flat-Datei von GENESIS nennt Einheiten in einer eigenen Spalte',
  ],
])('a unit %s would do nothing', (_, column, layout, words) => {
  const changes: [string, string][] = [['columns: {', `columns: { neu: ${column},`]]
  if (layout !== '') changes.push(['format: {', `format: { ${layout}`])
  expect(onlyProblem(changes, '"€" }')).toMatchObject({ code: 'ATL-0107', found: { de: words } })
})
it.each([
  ['"€"', ['€']],
  ['[Jahr, Jahre]', ['Jahre', 'Jahr']],
])('a unit may be one or several texts: %s', (unit, want) =>
  expect(
    planOf(['columns: {', `columns: { neu: { column: EW, unit: ${unit} },`]).sources['ew']!.columns['neu'],
  ).toEqual({ header: 'EW', type: 'number', unit: want }),
)
it.each(['"%"', '"m2"', '""', '[]'])('%s is no unit', (unit) =>
  expect(onlyProblem([['columns: {', `columns: { neu: { column: EW, unit: ${unit} },`]], `${unit} },`)).toMatchObject({
    code: 'ATL-0105',
  }),
)
