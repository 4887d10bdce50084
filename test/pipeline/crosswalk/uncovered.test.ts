import { expect, it } from 'vitest'
import { uncovered } from '../../../src/pipeline/crosswalk/uncovered.ts'
import { units } from '../../support/frame.ts'

const layer = (file: string, key: string) => ({ file, key, layer: null, crs: null })
const found = (points: string | null, ...links: [from: string, to: string][]) =>
  uncovered(
    links.map(([from, to]) => ({ from, to })),
    { from: units('A', 'B'), to: units('X', 'Y') },
    layer('alt.geojson', 'ALT'),
    layer('neu.geojson', 'NEU'),
    points,
  )

it('says nothing where every area has a part', () => expect(found(null, ['A', 'X'], ['B', 'Y'])).toEqual([]))
it('says in which file areas have no counterpart', () =>
  expect(found(null, ['A', 'X'])).toMatchObject([
    {
      code: 'ATL-0343',
      severity: 'error',
      file: 'alt.geojson',
      column: 'ALT',
      raum: 'B',
      found: { de: 'der alte Raum B (Raum B) liegt in keinem neuen Raum' },
    },
    {
      code: 'ATL-0343',
      severity: 'warning',
      file: 'neu.geojson',
      column: 'NEU',
      raum: 'Y',
      found: { de: 'im neuen Raum Y (Raum Y) liegt kein alter; er bleibt ohne Wert' },
    },
  ]))
it('says that points are missing where they share out', () =>
  expect(found('orte.csv', ['A', 'X'], ['A', 'Y'])).toMatchObject([
    { raum: 'B', found: { en: 'no point of orte.csv lies in the old area B (Raum B) and in a new one' } },
  ]))
