import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { attention } from '../../../../src/render/report/social-index/attention.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { city, english, publication } from '../../city.ts'

const e = edition(city, publication)
const index = publication.indices[0]!
const now = standing(e, 'sozialindex', 2024)
const before = standing(e, 'sozialindex', 2023)

it('names who came and who left', () =>
  expect(attention(e, index, now, before)).toBe(
    '- Gegenüber 2023 neu in den Klassen „niedrig“ und „sehr niedrig“ (1 Raum): Schloßstraße (01010103).\n' +
      '- Gegenüber 2023 nicht mehr in den Klassen „niedrig“ und „sehr niedrig“ (1 Raum): Altstadt \\| Markt (01010101).',
  ))
it('says that nobody moved', () =>
  expect(attention(edition(city, english), index, now, now)).toContain(
    'New in the classes “low” and “very low” since 2024: no area.',
  ))
it('watches one class where there are three', () =>
  expect(attention(e, { ...index, classes: index.classes.slice(1) }, now, before)).toContain(
    'neu in der Klasse „sehr niedrig“: kein Raum',
  ))
it('tells an area that was not assessed from one that did not exist', () => {
  const [score] = before.missing
  const lost = now.ranked.filter((s) => s.raum === '01010102')
  const missing = [{ ...score!, raum: lost[0]!.raum }]
  expect(attention(e, index, now, { year: 2023, ranked: [], missing })).toContain(
    'Nordhafen (01010102), 2023 nicht bewertet',
  )
  expect(attention(e, index, now, { year: 2023, ranked: [], missing: [] })).toContain(
    '2023 kein Raum mit diesem Schlüssel',
  )
})
