import { expect, it } from 'vitest'
import { borders } from '../../../src/measures/contribution/borders.ts'
import type { Inputs } from '../../../src/model/measure.ts'
import { neighbours } from '../../support/city.ts'

// three in a row with shares 1, ½, 0 (2 persons each): D parts ½ |2/3|, 0, ½ |2/3|; contrasts ½ and ½, mean ½, and the
// middle area has half of both
const links = neighbours(3, (i, j) => (Math.abs(i - j) === 1 ? 1 : 0))
const row = { group: [2, 1, 0], other: [0, 1, 2], contiguity: { queen: links, rook: links } } as unknown as Inputs

it('of D less contrasts across borders, by hand', () => {
  const own = borders['dissimilarity-adjacency'](row, { links: 0, weighting: 0 })
  expect(own[0]).toBeCloseTo(1 / 3 - 1 / 8, 14)
  expect(own[1]).toBeCloseTo(-1 / 4, 14)
  expect(own[2]).toBeCloseTo(1 / 3 - 1 / 8, 14)
})
it('is nothing without neighbours', () => {
  const alone = { queen: neighbours(3, () => 0), rook: neighbours(3, () => 0) }
  expect(borders['dissimilarity-boundary']({ ...row, contiguity: alone }, { weighting: 0 }).every(Number.isNaN)).toBe(
    true,
  )
})
