import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const earlier = (...lines: string[]): [string, string] => [
  '  levels:',
  `  earlier:\n${lines.map((line) => `    - { ${line} }\n`).join('')}  levels:`,
]

it('names the nearest coordinate system', () => {
  const finding = onlyProblem([['crs: EPSG:25832', 'crs: EPSG:25831'.replace('31', '30')]], 'EPSG:25830')
  expect(finding).toMatchObject({
    code: 'ATL-0404',
    value: 'EPSG:25830',
    found: { de: 'Koordinatensystem "EPSG:25830" ist unbekannt', en: 'unknown coordinate system "EPSG:25830"' },
    expected: { de: expect.stringMatching(/^eines von EPSG:4326, /) },
  })
  expect(finding.remedy!.en).toContain('EPSG:25833')
})
it('and in an earlier Gebietsstand', () =>
  expect(
    onlyProblem([earlier('gebietsstand: 2019-01-01, file: a.geojson, crs: EPSG:9999')], 'EPSG:9999'),
  ).toMatchObject({ code: 'ATL-0404' }))

describe('Gebietsstände', () => {
  it('may be several', () =>
    expect(
      planOf(earlier('gebietsstand: 2006-01-01, file: a.geojson', 'gebietsstand: 2019-01-01, file: b.geojson')).areas
        .editions.length,
    ).toBe(3))
  it.each(['2022-01-01', '2023-01-01'])('%s is not before the present one', (day) =>
    expect(
      onlyProblem([earlier(`gebietsstand: ${day}, file: a.geojson`)], day, day === '2022-01-01' ? 2 : 1),
    ).toMatchObject({
      code: 'ATL-0107',
      value: day,
      found: {
        de: 'der frühere Gebietsstand liegt nicht vor dem jetzigen (2022-01-01)',
        en: 'the earlier Gebietsstand is not before the present one (2022-01-01)',
      },
    }),
  )
  it('do not begin on the same day', () =>
    expect(
      onlyProblem(
        [earlier('gebietsstand: 2019-01-01, file: a.geojson', 'gebietsstand: 2019-01-01, file: b.geojson')],
        '2019-01-01',
        2,
      ),
    ).toMatchObject({
      code: 'ATL-0107',
      found: { de: 'dieser Gebietsstand steht schon da', en: 'this Gebietsstand is there already' },
    }))
})

describe('layers', () => {
  const table: [string, string] = ['geo/raum.geojson', 'geo/raum.csv']
  it('need geometry where they are asked for', () =>
    expect(onlyProblem([table, ['index:', 'outputs: [tables, layers]\nindex:']], 'layers]')).toMatchObject({
      code: 'ATL-0107',
      value: 'layers',
      found: {
        de: '"geo/raum.csv" hat keine Flächen, aus denen eine Kartenebene werden könnte',
        en: '"geo/raum.csv" holds no geometry that could become a layer',
      },
    }))
  it('are not asked for by the default', () => expect(planOf(table).areas.editions[0]!.format).not.toBeNull())
})
