import { expect, it } from 'vitest'
import { areas } from '../../../src/render/report/areas.ts'
import { edition } from '../../../src/render/report/edition.ts'
import { city, english, publication } from '../city.ts'
import { release } from '../../support/release.ts'

it('lists levels and excluded areas', () => {
  const text = areas(edition(city, publication))
  expect(text).toContain('| Bezugsräume | 6 | 01.01.2022 |\n| Stadtteile | 2 | 01.01.2022 |')
  expect(text).toContain(
    'Von der Bewertung ausgenommen ist 1 Raum:\n\n- Justizviertel (01010106): weniger als 300 Einwohner',
  )
})
it('does so in English', () => expect(areas(edition(city, english))).toContain('1 area is left out of the assessment:'))
it('says that none is left out', () => {
  const assessed = release({ indices: city.indices.filter(({ status }) => status === 'ok') })
  expect(areas(edition(assessed, publication))).toContain('Kein Raum ist von der Bewertung ausgenommen.')
})
