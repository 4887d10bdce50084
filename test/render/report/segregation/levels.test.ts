import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationLadder, segregationTables } from '../../../../src/render/report/segregation/levels.ts'
import { release } from '../../../support/release.ts'
import { city, english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

const scores = [
  segregationScore({ aboveChance: 0.298 }),
  segregationScore({ ebene: 'stadtteil', areas: 2, value: 0.25, expected: 0.01, aboveChance: 0.242 }),
]

it('is a ladder of the main measure, from the areas up', () => {
  const [title, table, words] = segregationLadder(edition(release({ segregation: scores }), publication))
  expect(title).toBe('### Leiter der Ebenen')
  expect(table).toContain('| Segregationsindex | Bezugsräume | 6 | 31,3 | 2,1 | 29,8 |')
  expect(table).toContain('| Segregationsindex | Stadtteile | 2 | 25,0 | 1,0 | 24,2 |')
  expect(words).toContain('gleich werden sie nicht')
  expect(segregationLadder(edition(release({ segregation: scores }), english))[0]).toBe('### Ladder of levels')
})
it('needs two steps', () =>
  expect(segregationLadder(edition(release({ segregation: scores.slice(0, 1) }), publication))).toEqual([]))
it('leaves out the brackets where nothing is known of chance', () =>
  expect(
    segregationTables(edition(release({ segregation: [segregationScore({ expected: NaN })] }), publication)).join(),
  ).toContain('| Segregationsindex | 31,3 |'))
it('is empty without scores', () =>
  expect(segregationTables(edition(release({ segregation: [] }), publication))).toEqual([]))
it('has all levels of the city', () =>
  expect(segregationTables(edition(city, publication))[1]).toContain('Stadtteile (2)'))
