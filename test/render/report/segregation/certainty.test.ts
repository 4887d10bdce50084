import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationCertainty } from '../../../../src/render/report/segregation/certainty.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

const chance = [{ de: 'Das Register zählt alle.', en: 'The register counts everybody.' }]
const text = (given: Parameters<typeof segregationScore>[0], about = { ...publication, segregationChance: chance }) =>
  segregationCertainty(edition(release({ segregation: [segregationScore(given)] }), about)).join('\n')
const sure = { value: 0.3127, interval: [0.3, 0.325], corrected: 0.312, error: 0.047, p: 0.002, z: 24.31 } as const

it('has interval, value less bias, error and p of the report year, and what they mean', () => {
  expect(text(sure)).toContain('| 31,3 | 30,0 | 32,5 | 31,2 | 4,7 | 24,3 | 0,002 |')
  expect(text(sure)).toContain('- Das Register zählt alle.')
  expect(text(sure, { ...english, segregationChance: chance })).toContain('- The register counts everybody.')
})
it('has only what was asked for', () => {
  expect(text({ value: 0.3127, error: 0.047 })).toContain('| Wert | Standardfehler |')
  expect(text({ value: 0.3127, error: 0.047 })).toContain('| 31,3 | 4,7 |')
})
it('says nothing where nothing was asked for', () => {
  expect(text({})).toBe('')
  expect(text(sure, publication as never)).toBe('')
})
