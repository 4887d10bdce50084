import { expect, it } from 'vitest'
import type { SegregationChange } from '../../../../src/model/score.ts'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationSteps } from '../../../../src/render/report/segregation/steps.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'
import { segregationChange, segregationScore } from '../../segregation-scores.ts'

const change = (from: number, to: number, difference: number, interval: [number, number]) =>
  segregationChange({ from: year(from), to: year(to), difference, interval })
const years = [2021, 2022, 2023, 2024].map(year)
const text = (changes: readonly SegregationChange[], about = publication, of = years) =>
  segregationSteps(
    edition(release({ segregation: [segregationScore({})], segregationChanges: changes }), { ...about, years: of }),
  ).join('\n')
const all = [
  change(2022, 2023, 0.032, [0.01, 0.05]),
  change(2022, 2024, 0.02, [0.01, 0.03]),
  change(2023, 2024, -0.012, [-0.03, 0.01]),
]

it('has each change to the next year, in bold where it is more than chance', () => {
  expect(text(all)).toContain('| 2021–2022 | 2022–2023 | 2023–2024 |')
  expect(text(all)).toContain('| – | **+3,2** | −1,2 |')
  expect(text(all, english)).toContain('**+3.2**')
})
it('says nothing where nothing is compared, or only two years are', () => {
  expect(text([])).toBe('')
  expect(text(all.slice(1, 2))).toBe('')
  expect(text(all, publication, years.slice(2))).toBe('')
})
