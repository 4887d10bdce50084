import { expect, it } from 'vitest'
import { edition } from '../../../src/render/report/edition.ts'
import { sources } from '../../../src/render/report/sources.ts'
import { city, english, publication } from '../city.ts'

const source = publication.sources[0]!

it('notes what dl-de/by-2-0 wants', () =>
  expect(sources(edition(city, publication))).toBe(
    '## Quellen\n\n- Datenquelle: Statistikstelle, dl-de/by-2-0 (<https://www.govdata.de/dl-de/by-2-0>), <https://example.org/sgb2>; ' +
      'Daten bearbeitet (Index, Aggregation).\n  Dateien: `daten/SGB2_2023.csv`, `daten/SGB2_2024.csv`',
  ))
it('does so in English', () =>
  expect(sources(edition(city, english))).toContain('; data changed (index, aggregation).\n  Files: '))
it('names a provider once for each licence', () => {
  const all = [
    source,
    { ...source, id: 'b', files: ['b.csv'] },
    { ...source, id: 'c', licence: 'CC BY 4.0', uri: null, files: ['c.csv'] },
  ]
  const text = sources(edition(city, { ...publication, sources: all }))
  expect(text).toContain('`daten/SGB2_2024.csv`, `b.csv`')
  expect(text).toContain(
    '- Datenquelle: Statistikstelle, CC BY 4.0; Daten bearbeitet (Index, Aggregation).\n  Datei: `c.csv`',
  )
})
it('is left out without sources', () => expect(sources(edition(city, { ...publication, sources: [] }))).toBe(''))
