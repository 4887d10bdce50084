import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { legend } from '../../../src/render/report/legend.ts'
import { city, english, publication } from '../city.ts'

it('explains every sign once', () => {
  const text = legend(edition(city, publication))
  for (const row of [
    '– | keine Angabe',
    '. | unbekannt',
    '* | geheim gehalten',
    'x | nicht bewertet',
    '/ | zu unsicher',
  ])
    expect(text.split(`\n| ${row}`)).toHaveLength(2)
  expect(text.split('\n| 0 |')).toHaveLength(2)
})
it('explains them in English', () =>
  expect(legend(edition(city, english))).toContain('| . | unknown |\n| * | confidential |'))
