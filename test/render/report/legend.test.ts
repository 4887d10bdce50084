import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { legend } from '../../../src/render/report/legend.ts'
import { city, english, publication } from '../city.ts'

it('explains every sign once', () => {
  const text = legend(edition(city, publication))
  expect(text).toContain('| . | unbekannt oder geheim gehalten |')
  for (const sign of ['0', '–', '.', 'x', '/']) expect(text.split(`| ${sign} |`)).toHaveLength(2)
})
it('explains them in English', () =>
  expect(legend(edition(city, english))).toContain('| . | unknown or confidential |'))
