import { describe, expect, it } from 'vitest'
import { withOptions } from '../../src/plan/with-options.ts'
import { planOf } from '../support/atlas-text.ts'
import { findingsOf } from '../support/findings.ts'

const plan = planOf(
  ['from: 2023, to: 2024', 'from: 2020, to: 2024'],
  ['preset: berlin-mss', 'preset: berlin-mss\n    years: { from: 2022, to: 2024 }'],
  [
    'indicators:',
    `points:
  kitas:
    file: kitas.geojson
    of: facilities
    years: { from: 2022, to: 2024 }
    provider: { name: Amt, licence: dl-de/zero-2-0 }
indicators:`,
  ],
)

describe('year', () => {
  const earlier = withOptions(plan, { year: 2023 })
  it('ends plan, sources, points and indices', () => {
    expect(earlier.years).toEqual([2020, 2021, 2022, 2023])
    expect(earlier.sources['ew']!.years).toEqual([2020, 2021, 2022, 2023])
    expect(earlier.points['kitas']!.years).toEqual([2022, 2023])
    expect(earlier.index['sozial']!.years).toEqual([2022, 2023])
  })
  it('may leave an index without years', () =>
    expect(withOptions(plan, { year: 2020 }).index['sozial']!.years).toEqual([]))
  it('keeps the language', () => expect(earlier.language).toBe('de'))
  it('does not touch the plan', () => expect(plan.years).toHaveLength(5))
  it.each([2019, 2025])('%i is not one of the plan', async (year) =>
    expect(await findingsOf(() => withOptions(plan, { year }))).toEqual([
      {
        code: 'ATL-0006',
        severity: 'error',
        found: {
          de: `das Berichtsjahr ${year} gehört nicht zum Plan`,
          en: `the Berichtsjahr ${year} is not one of the plan's`,
        },
        expected: { de: 'eines von 2020, 2021, 2022, 2023, 2024', en: 'one of 2020, 2021, 2022, 2023, 2024' },
      },
    ]),
  )
})

it('changes the language alone', () =>
  expect(withOptions(plan, { language: 'en' })).toEqual({ ...plan, language: 'en' }))
it('changes nothing without options', () => expect(withOptions(plan, {})).toEqual(plan))
