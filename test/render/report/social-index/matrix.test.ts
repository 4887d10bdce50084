import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { matrix } from '../../../../src/render/report/social-index/matrix.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { city, publication } from '../../city.ts'

const e = edition(city, publication)
const index = publication.indices[0]!

it('counts twelve cells with their sums', () => {
  const text = matrix(e, index, standing(e, 'sozialindex', 2024).ranked)
  expect(text.split('\n').slice(2)).toEqual([
    '| hoch | 0 | 1 | 0 | 1 |',
    '| mittel | 1 | 1 | 0 | 2 |',
    '| niedrig | 0 | 0 | 1 | 1 |',
    '| sehr niedrig | 0 | 1 | 0 | 1 |',
    '| Summe | 1 | 3 | 1 | 5 |',
  ])
})
it('does not lose areas without Dynamik', () => {
  const text = matrix(e, index, standing(e, 'sozialindex', 2023).ranked)
  expect(text).toContain('| ohne Dynamik | Summe |')
  expect(text).toContain('| Summe | 0 | 0 | 0 | 5 | 5 |')
})
