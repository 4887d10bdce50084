import { expect, it } from 'vitest'
import { raumId } from '../../../../src/model/bezugsraum.ts'
import type { LocalScore } from '../../../../src/model/score.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationPlaces } from '../../../../src/render/report/segregation/places.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'
import { localScore, segregationScore } from '../../segregation-scores.ts'

const area = (i: number, measure: string, value: number, over: Partial<LocalScore> = {}) =>
  localScore({ raum: raumId(`0${i}`), name: `Raum ${i}`, measure, value, ...over })
const klasse = (number: number) => ({ number, label: { de: 'x', en: 'x' }, sign: 'x' })
const text = (local: readonly LocalScore[], about = publication) =>
  segregationPlaces(edition(release({ local }), about)).join('\n')

const quotients = [
  area(1, 'location-quotient', 2.5),
  area(2, 'location-quotient', 0.4),
  area(3, 'location-quotient', 1),
]
const parts = [area(1, 'local-dissimilarity', 0.05), area(2, 'local-dissimilarity', 0.07)]

it('says what adds most, and whether its share is high or low', () => {
  expect(text([...parts, ...quotients])).toContain(
    'zum Segregationsindex (12,0) tragen bei, mit einem Anteil über dem der Stadt: Raum 1 (01) 5,0 (42 %); mit einem Anteil unter dem der Stadt: Raum 2 (02) 7,0 (58 %).',
  )
  expect(text(parts)).toContain('tragen bei: Raum 2 (02) 7,0 (58 %), Raum 1 (01) 5,0 (42 %).')
})
it('says beside the whole of the areas that are shown what it is of all', () => {
  const { group, reference, ebene, year } = parts[0]!
  const city = (value: number) =>
    release({ local: parts, segregation: [segregationScore({ group, reference, ebene, year, value })] })
  const said = (value: number, about = publication) => segregationPlaces(edition(city(value), about)).join('\n')
  expect(said(0.13)).toContain('(12,0 über die Räume, deren Anzahlen gezeigt werden; über alle 13,0)')
  expect(said(0.13, english)).toContain('(12.0 over the areas whose counts are shown; over all 13.0)')
  expect(said(0.12)).toContain('zum Segregationsindex (12,0) tragen')
})
it('says where the share is highest and lowest', () => {
  expect(text(quotients)).toContain('Am höchsten ist der Anteil in Raum 1 (01), 2,5-mal so hoch wie in der Stadt')
  expect(text(quotients)).toContain('am niedrigsten in Raum 2 (02), 0,4-mal so hoch.')
  expect(text(quotients, english)).toContain(
    'highest in Raum 1 (01), 2.5 times that of the city, lowest in Raum 2 (02)',
  )
})
it('names clusters, high ones first', () => {
  const local = [1, 2, 3].map((i) => area(i, 'local-moran', i, { klasse: klasse([1, 4, 1][i - 1]!), p: 0.01 }))
  expect(text(local)).toContain(
    'Hohe Anteile liegen beieinander in 2 Räumen: Raum 3 (03), Raum 1 (01). Niedrige Anteile liegen beieinander in 1 Raum: Raum 2 (02).',
  )
  expect(text(local)).toContain('höchstens jeder zwanzigste Zufall')
})
it('admits that there are none', () =>
  expect(text([area(1, 'local-moran', 1, { klasse: klasse(0), p: 0.4 })])).toContain('als der Zufall sie legte'))
it('says that some areas are not shown', () => {
  const hidden = area(4, 'location-quotient', NaN, { status: 'secret', note: { de: 'gesperrt', en: 'withheld' } })
  expect(text([...quotients, hidden])).toContain('deren Anzahlen nicht gezeigt werden')
})
it('is nothing without local measures', () => expect(text([])).toBe(''))
