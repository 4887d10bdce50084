import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationSeries } from '../../../../src/render/report/segregation/series.ts'
import { city, publication } from '../../city.ts'

it('is in the order of years', () => {
  const series = segregationSeries(
    edition(city, publication),
    publication.groups[0]!,
    publication.measures[0]!,
    'bezugsraum',
  )
  expect(series.map(({ year, value }) => [year, value])).toEqual([
    [2023, 0.2805],
    [2024, 0.3125],
  ])
})
