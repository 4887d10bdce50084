import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationNeighbours } from '../../../../src/render/report/segregation/neighbours.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'

const one = {
  ebene: publication.base.id,
  neighbours: 'neighbours=knn k=6',
  areas: 64,
  mean: 6,
  least: 6,
  most: 6,
  islands: [],
  parts: 1,
}
const alone = [
  { raum: '01', name: 'Nordhafen' },
  { raum: '02', name: 'Insel *1*' },
]
const text = (about: typeof publication) => segregationNeighbours(edition(release({}), about)).join('\n')

it('says how many neighbours areas have', () =>
  expect(text({ ...publication, neighbours: [one] })).toContain(
    '(`knn k=6`, Bezugsräume): im Mittel 6,0 je Raum (6 bis 6, 64 bewohnte Räume); keiner ohne Nachbarn.',
  ))
it('names those without, and parts', () =>
  expect(text({ ...english, neighbours: [{ ...one, mean: 4.25, least: 0, islands: alone, parts: 3 }] })).toContain(
    '4.3 an area on average (0 to 6, 64 inhabited areas); without neighbours: Nordhafen (01), Insel \\*1\\* (02); 3 parts between which there is no neighbourhood.',
  ))
it('says nothing where no measure asks', () => expect(text(publication)).toBe(''))
