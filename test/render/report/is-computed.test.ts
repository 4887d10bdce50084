import { describe, expect, it } from 'vitest'
import { areas } from '../../../src/render/report/areas.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { head } from '../../../src/render/report/head.ts'
import { isComputed } from '../../../src/render/report/is-computed.ts'
import { report } from '../../../src/render/report/report.ts'
import { summary } from '../../../src/render/report/summary.ts'
import { year } from '../../../src/model/year.ts'
import { release } from '../../support/release.ts'
import { city, english, publication } from '../city.ts'

/** The index ends a year before the report does. */
const ended = { ...city, indices: city.indices.filter((score) => score.year === 2023) }
const structure = {
  index: 'sozialindex',
  year: year(2023),
  areas: 5,
  alpha: 0.9,
  alphaReason: null,
  correlations: [],
  components: { reason: { de: 'zu wenige Räume', en: 'too few areas' } },
  weights: [
    { id: 'kinderarmut', share: 0.5, influence: 0.5, against: false },
    { id: 'wahlbeteiligung', share: 0.5, influence: 0.5, against: false },
  ],
  doubles: [],
  weighed: 'agreed' as const,
  compensation: null,
}
const drawn = { index: 'sozialindex', draws: 100, level: 0.9, questions: [], shift: 1, sensitivity: null }
const told = { ...publication, structures: [structure], uncertainty: [drawn] }

it('tells years of an index from others', () => {
  expect(isComputed(edition(city, publication), 'sozialindex')).toBe(true)
  expect(isComputed(edition(ended, publication), 'sozialindex')).toBe(false)
  expect(isComputed(edition(ended, { ...publication, years: [year(2023)] }), 'sozialindex')).toBe(true)
})

describe('a report of a year without its index', () => {
  it('says so, and nothing of ranks and classes', () => {
    const text = report(ended, told)
    expect(text).toContain('**Sozialindex.** Für 2024 ist dieser Index nicht berechnet.')
    for (const words of ['von 0 Räumen', 'Von 0 Räumen', '## Sozialindex', '## Hält der Index', '## Anhang'])
      expect(text).not.toContain(words)
  })
  it('in English, too', () =>
    expect(summary(edition(ended, english))).toContain('**Social index.** This index is not computed for 2024.'))
  it('counts no index and speaks of no assessment', () => {
    expect(head(edition(ended, publication))).toContain('Er zeigt 2 Indikatoren und die Segregation von')
    expect(areas(edition(ended, publication))).not.toContain('Bewertung')
  })
  it('has nothing to leave out where nothing is released', () =>
    expect(summary(edition(release(), { ...publication, groups: [] }))).toContain('nicht berechnet'))
})
