import { expect, it } from 'vitest'
import { csv } from '../../src/render/csv.ts'
import { edition } from '../../src/render/report/edition.ts'
import { socialIndex } from '../../src/render/report/social-index/social-index.ts'
import { shrunkenParts } from '../../src/render/shrunken-parts.ts'
import { sozialindex } from '../../src/render/tables/sozialindex.ts'
import { city, publication } from './city.ts'

const index = publication.indices[0]!
const [first] = index.indicators
const shrunk = { de: 'geschätzt', en: 'estimated' }
const drawn = {
  ...publication,
  indicators: publication.indicators.map((one) => (one.id === first!.id ? { ...one, shrunk } : one)),
}

it('are those of the index, and no others', () => {
  expect(shrunkenParts(index, publication)).toEqual([])
  expect(shrunkenParts(index, drawn).map(({ id }) => id)).toEqual([first!.id])
  expect(shrunkenParts({ indicators: [] }, drawn)).toEqual([])
})
it('stand in table and report', () => {
  for (const row of csv(sozialindex, city.indices, drawn).machine.trim().split('\n').slice(1))
    expect(row).toMatch(new RegExp(`,${first!.id}$`))
  const said = 'Der Index beruht auf Werten, die wegen kleiner Zahlen geschätzt sind: '
  expect(socialIndex(edition(city, drawn))).toContain(said)
  expect(socialIndex(edition(city, publication))).not.toContain(said)
})
