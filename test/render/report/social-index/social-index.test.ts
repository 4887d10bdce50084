import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { socialIndex } from '../../../../src/render/report/social-index/social-index.ts'
import { city, english, publication } from '../../city.ts'

it('tells method, bounds, matrix, ranking and who is missing', () => {
  const text = socialIndex(edition(city, publication))
  expect(text).toContain('## Sozialindex 2024\n\nMethode: Jeder Indikator wird standardisiert')
  expect(text).toContain('| Wahlbeteiligung | 0,5 |')
  expect(text).toContain('Ein hoher Indexwert bedeutet hohe Belastung')
  expect(text).toContain('Die Dynamik vergleicht 2024 mit 2022, über 2 Jahre.')
  expect(text).toContain('Rang 1 bedeutet: höchste Belastung. 5 von 6 Räumen haben einen Rang.')
  expect(text).toContain('### Nicht bewertet\n\n- Justizviertel (01010106): weniger als 300 Einwohner')
})
it('tells it in English', () => {
  const text = socialIndex(edition(city, english))
  expect(text).toContain('Method: Each indicator is standardised')
  expect(text).toContain('Dynamics compares 2024 with 2022, over 2 years.')
  expect(text).toContain('5 of 6 areas have a rank.')
})
it('says when the changes were delivered', () => {
  const dynamics = { over: null, indicators: ['kinderarmut_d2', 'unbekannt_x'] }
  const text = socialIndex(edition(city, { ...publication, indices: [{ ...publication.indices[0]!, dynamics }] }))
  expect(text).toContain('fertig geliefert wurden: Kinderarmut: Veränderung über 2 Jahre und unbekannt\\_x.')
})
it('does without Dynamik', () => {
  const text = socialIndex(
    edition(city, { ...publication, indices: [{ ...publication.indices[0]!, dynamics: null, dynamicsClasses: [] }] }),
  )
  expect(text).not.toContain('Dynamik')
})
