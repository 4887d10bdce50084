import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { release } from '../../../support/release.ts'
import { city, indexScore, publication } from '../../city.ts'

it('sorts the assessed by rank and keeps the others apart', () => {
  const { ranked, missing } = standing(edition(city, publication), 'sozialindex', 2024)
  expect(ranked.map(({ raum }) => raum)).toEqual(['01010102', '01010103', '01010101', '01010104', '01010105'])
  expect(missing.map(({ raum }) => raum)).toEqual(['01010106'])
})
it('leaves out other levels', () => {
  const other = release({ indices: [indexScore({ ebene: 'stadtteil', value: 1, rank: 1 })] })
  expect(standing(edition(other, publication), 'sozialindex', 2024)).toEqual({ year: 2024, ranked: [], missing: [] })
})
