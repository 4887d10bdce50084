import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { unmoved } from '../../../../src/render/report/social-index/unmoved.ts'
import { city, publication } from '../../city.ts'

const e = edition(city, publication)
const index = publication.indices[0]!
const { ranked } = standing(e, 'sozialindex', 2024)
const note = { de: 'keine Dynamik: ohne Wert: Armut (2022)', en: 'no dynamics: without a value: poverty (2022)' }

it('names who has a status but no Dynamik, and why', () => {
  const some = ranked.map((s, i) => (i === 1 ? { ...s, dynamics: null, note } : s))
  expect(unmoved(e, index, some)).toEqual([
    '### Ohne Dynamik',
    '- Schloßstraße (01010103): keine Dynamik: ohne Wert: Armut (2022)',
  ])
})
it('says nothing where all have one, or none could', () => {
  expect(unmoved(e, index, ranked)).toEqual([])
  expect(
    unmoved(
      e,
      index,
      ranked.map((s) => ({ ...s, dynamics: null })),
    ),
  ).toEqual([])
})
