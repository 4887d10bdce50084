import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { summary } from '../../../src/render/report/summary.ts'
import { city, english, publication } from '../city.ts'
import { release } from '../../support/release.ts'

it('counts classes now and before', () => {
  const text = summary(edition(city, publication))
  expect(text).toContain(
    '**Sozialindex 2024.** Von 6 Räumen wurden 5 bewertet. Nicht bewertet: 1 Raum (weniger als 300 Einwohner).',
  )
  expect(text).toContain('Rang 1 bedeutet: höchste Belastung. Auf Rang 1 steht Nordhafen (01010102).')
  expect(text).toContain('| Klasse | Räume 2024 | Räume 2023 |\n| --- | ---: | ---: |\n| hoch | 1 | 1 |')
  expect(text).toContain('| nicht bewertet | 1 | 1 |')
  expect(text).toContain('Segregationsindex: 31,3 (2023: 28,1; bei Zufall: 2,1)')
})
it('speaks English', () =>
  expect(summary(edition(city, english))).toContain(
    'Of 6 areas, 5 were assessed. Not assessed: 1 area (fewer than 300 residents).',
  ))
it('shows one year where there is one', () => {
  const text = summary(edition(city, { ...publication, years: publication.years.slice(1) }))
  expect(text).toContain('| Klasse | Räume 2024 |')
  expect(text).not.toContain('Gegenüber')
})
it('is left out where there is nothing to sum up', () =>
  expect(summary(edition(release(), { ...publication, indices: [] }))).toBe(''))
