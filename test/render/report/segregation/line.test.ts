import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationLine } from '../../../../src/render/report/segregation/line.ts'
import { release } from '../../../support/release.ts'
import { city, english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

it('is now, before and by chance', () => {
  expect(segregationLine(edition(city, publication))).toBe(
    '**Segregation 2024** (Anteile auf einer Skala bis 100)\n\n- Personen unter 65 im SGB-II-Bezug, Segregationsindex: 31,3 (2023: 28,1; bei Zufall: 2,1)',
  )
  expect(segregationLine(edition(city, english))).toContain('(2023: 28.1; by chance: 2.1)')
})
it('says only what there is', () =>
  expect(
    segregationLine(edition(release({ segregation: [segregationScore({ expected: NaN })] }), publication)),
  ).toMatch(/: 31,3$/))
it('is empty without a value', () => {
  expect(segregationLine(edition(release(), publication))).toBe('')
  expect(segregationLine(edition(release({ segregation: [segregationScore({ value: NaN })] }), publication))).toBe('')
})
