import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { head } from '../../../src/render/report/head.ts'
import { city, english, publication } from '../city.ts'

it('says what the report is, in German', () => {
  const text = head(edition(city, publication))
  expect(text).toMatch(/^# Sozialstrukturatlas Musterstadt 2024\n\n\*\*Erfundene Stadt\.\*\*\n/)
  expect(text).toContain('Berichtsjahr 2024, Stichtag 31.12.2024. Gezeigte Berichtsjahre: 2023 und 2024.')
  expect(text).toContain('6 Räume der Ebene „Bezugsräume“')
  expect(text).toContain('Er zeigt 2 Indikatoren, 1 Index und die Segregation von 1 Gruppe.')
  expect(text).toContain('Die Zahlen beschreiben Räume, keine Personen.')
  expect(text).toContain('Die Zahlen nennen keine Ursachen.')
})
it('says it in English', () => {
  const text = head(edition(city, english))
  expect(text).toContain('**Invented city.**')
  expect(text).toContain('reference date 31 December 2024')
  expect(text).toContain('The numbers describe areas, not persons.')
})
it('needs neither notice nor contact', () => {
  const publisher = { ...publication.publisher, contact: null, ags: null }
  const text = head(edition(city, { ...publication, notice: null, publisher }))
  expect(text).not.toMatch(/Kontakt|Gemeindeschlüssel|null/)
})
