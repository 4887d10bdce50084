import { expect, it } from 'vitest'
import { deliveries, filesOf } from '../../../src/pipeline/gather/files-of.ts'
import { withOptions } from '../../../src/plan/with-options.ts'
import { planOf } from '../../support/atlas-text.ts'

const file = 'file: daten/ew_{year}.csv'

it('are the areas and one file a year, sorted', () =>
  expect(filesOf(planOf())).toEqual(['daten/ew_2023.csv', 'daten/ew_2024.csv', 'geo/raum.geojson']))
it('each once', () =>
  expect(filesOf(planOf([file, 'file: ew.csv\n    year: { column: JAHR }']))).toEqual(['ew.csv', 'geo/raum.geojson']))
it('only of the years that are asked for', () =>
  expect(filesOf(withOptions(planOf(), { year: 2023 }))).toEqual(['daten/ew_2023.csv', 'geo/raum.geojson']))
it('only of the Gebietsstände that are used', () => {
  const earlier = '  earlier: [{ gebietsstand: 2000-01-01, file: alt.geojson }]\n  levels:'
  expect(filesOf(planOf(['  levels:', earlier]))).not.toContain('alt.geojson')
})
it('deliveries name year and file, the year wherever it stands', () =>
  expect(deliveries(planOf([file, 'file: "{year}/ew_{year}.csv"']), 'ew')).toEqual([
    { year: 2023, file: '2023/ew_2023.csv' },
    { year: 2024, file: '2024/ew_2024.csv' },
  ]))
