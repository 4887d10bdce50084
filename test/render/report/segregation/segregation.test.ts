import { expect, it } from 'vitest'
import { year } from '../../../../src/model/year.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregation } from '../../../../src/render/report/segregation/segregation.ts'
import { release } from '../../../support/release.ts'
import { city, english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

it('has every measure beside chance, on every level', () => {
  const text = segregation(edition(city, publication))
  expect(text).toContain('### Personen unter 65 im SGB-II-Bezug, verglichen mit: alle anderen unter 65\n\n| Maß |')
  expect(text).toContain('| Maß | Bezugsräume (6) | Stadtteile (2) |')
  expect(text).toContain('| Segregationsindex | 31,3 (2,1) | 25,0 (1,0) |')
  expect(text).toContain('| Isolation | 20,0 (21,0) |')
  expect(text).toContain('Werte verschiedener Ebenen sind nicht miteinander vergleichbar.')
  expect(text).toContain('### Nach Jahren\n\n| Gruppe | Maß | 2023 | 2024 |')
  expect(text).toContain('| Personen unter 65 im SGB-II-Bezug | Segregationsindex | 28,1 | 31,3 |')
  expect(text).toContain('Im Raum einer durchschnittlichen Person der Gruppe gehören 20 von 100 Personen zur Gruppe.')
  expect(text).toContain('Ein Wert sagt nichts darüber, warum Menschen wohnen, wo sie wohnen.')
})
it('says so in English', () => {
  const text = segregation(edition(city, english))
  expect(text).toContain('A value says nothing about why people live where they live.')
  expect(text).toContain('### By year')
})
it('says when the years rest on different areas, and what the scores remark', () => {
  const scores = [
    segregationScore({ year: year(2023), areas: 5 }),
    segregationScore({ value: NaN, note: { de: '1 Raum ohne Angabe ausgelassen', en: '1 area left out' } }),
  ]
  const text = segregation(edition(release({ segregation: scores }), publication))
  expect(text).toContain('Grundlage sind je nach Jahr 5 bis 6 Räume.')
  expect(text).toContain('Anmerkungen:\n\n- 1 Raum ohne Angabe ausgelassen.')
  expect(text).toContain('| 31,3 | x |')
})
it('is left out without groups', () => expect(segregation(edition(city, { ...publication, groups: [] }))).toBe(''))
