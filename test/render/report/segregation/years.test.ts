import { expect, it } from 'vitest'
import type { SegregationChange } from '../../../../src/model/score.ts'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationYears } from '../../../../src/render/report/segregation/years.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'
import { segregationChange, segregationScore } from '../../segregation-scores.ts'

const change = (given: Partial<SegregationChange>) => segregationChange({ difference: 0.032, ...given })
const text = (changes: readonly SegregationChange[], about = publication) =>
  segregationYears(
    edition(
      release({
        segregation: [
          segregationScore({ year: year(2023), value: 0.281 }),
          segregationScore({ trend: { perYear: 0.016, since: year(2022) } }),
        ],
        segregationChanges: changes,
      }),
      about,
    ),
  ).join('\n')

it('has value, trend and whether the change is more than chance', () => {
  expect(text([change({})])).toContain('| 28,1 | 31,3 | +1,6 | +3,2 seit 2023, mehr als Zufall |')
  expect(text([change({ interval: [-0.01, 0.07] })])).toContain('+3,2 seit 2023, Zufall möglich')
  expect(text([change({})], english)).toContain('+3.2 since 2023, more than chance')
})
it('takes the first year that can be compared, and no change between earlier years', () => {
  const earlier = change({ from: year(2022), difference: 0.05 })
  expect(text([change({}), earlier])).toContain('+5,0 seit 2022')
  expect(text([change({ from: year(2021), to: year(2022) })])).not.toContain('seit 2021')
})
it('does without changes', () => {
  expect(text([])).toContain('| 28,1 | 31,3 | +1,6 |')
  expect(text([])).not.toContain('Seither')
})
