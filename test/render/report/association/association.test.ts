import { expect, it } from 'vitest'
import { localMoran } from '../../../../src/measures/association/local-moran.ts'
import { moran } from '../../../../src/measures/association/moran.ts'
import type { AssociationLocal, AssociationScore } from '../../../../src/model/association.ts'
import type { Definition } from '../../../../src/model/measure.ts'
import { year } from '../../../../src/model/year.ts'
import { association } from '../../../../src/render/report/association/association.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'

const [indicator] = publication.indicators
const now = publication.years.at(-1)!
const info = ({ id, label, formula, source, reading, range }: Definition) => ({
  id,
  label,
  formula,
  source,
  reading,
  range,
})
const about = {
  indicators: [indicator!.id],
  measures: [info(moran)],
  local: [info(localMoran)],
  neighbours: [
    {
      indicators: [indicator!.id],
      info: {
        ebene: publication.base.id,
        neighbours: 'neighbours=queen',
        areas: 9,
        mean: 4,
        least: 1,
        most: 8,
        islands: [],
        parts: 1,
      },
    },
  ],
  draws: 999,
  seed: 7,
}
const score = (of: number, value: number): AssociationScore => ({
  year: year(of),
  ebene: publication.base.id,
  indicator: indicator!.id,
  measure: 'moran',
  parameters: 'neighbours=queen weights=row',
  value,
  expected: -0.125,
  z: 3.2,
  p: 0.001,
  drawn: 0.002,
  areas: 9,
  note: null,
})
const cluster = (raum: string, number: number, value: number): AssociationLocal =>
  ({
    ...score(now, value),
    measure: 'local-moran',
    raum,
    name: `Raum ${raum}`,
    klasse: { number, label: { de: '', en: '' }, sign: '' },
    p: 0.01,
    status: 'ok',
  }) as unknown as AssociationLocal
const chapter = (local: readonly AssociationLocal[], language = publication.language) =>
  association(
    edition(release({ association: [score(now - 1, 0.4), score(now, 0.52)], associationLocal: local }), {
      ...publication,
      language,
      association: about,
    }),
  )

it('says where like stands beside like, the most pronounced first', () => {
  const text = chapter([cluster('1', 1, 0.5), cluster('2', 1, 2.5), cluster('3', 0, 0.1), cluster('4', 3, -1)])
  expect(text).toContain('(Morans I 0,52, p 0,002). Hohe Werte liegen beieinander in 2 Räumen: Raum 2 (2), Raum 1 (1).')
  expect(text).toContain('Ein niedriger Wert fällt aus seiner Umgebung heraus in 1 Raum: Raum 4 (4).')
  expect(text).toContain('| Morans I | 0,520 | −0,125 | 3,2 | 0,002 | 9 |')
  expect(text).toContain('| Morans I | 0,400 | 0,520 |')
  expect(text).toContain('im Mittel 4,0 je Raum (1 bis 8, 9 Räume mit Wert); keiner ohne Nachbarn.')
  expect(text).toContain('999 Auslosungen, Startwert 7.')
})
it('says so in English, and that no area stands out', () => {
  const text = chapter([cluster('1', 0, 0.5)], english.language)
  expect(text).toContain("Neighbours are alike, more than by lot (Moran's I 0.52, p 0.002). There are no single areas")
})
it('has a ladder of levels, whose sentences and years stay those of the base level', () => {
  const above = { ...score(now, 0.14), ebene: 'stadtteil', expected: -0.5, z: NaN, drawn: 0.9, areas: 3 }
  const text = association(
    edition(release({ association: [score(now, 0.52), above] }), { ...publication, association: about }),
  )
  expect(text).toContain('### Leiter der Ebenen')
  expect(text).toMatch(/Morans I \| Stadtteile \| 3 \| 0,140 \| −0,500 \| – \| 0,900 \|/)
  expect(text).toContain('| Morans I | 0,520 | −0,125 | 3,2 | 0,002 | 9 |')
  expect(text).not.toContain('| Morans I | 0,140')
  expect(text).not.toContain('Morans I 0,14,')
  expect(chapter([])).not.toContain('Leiter der Ebenen')
})
it('is not there where the plan does not ask', () => expect(association(edition(release({}), publication))).toBe(''))
