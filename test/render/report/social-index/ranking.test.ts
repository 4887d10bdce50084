import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { ranking } from '../../../../src/render/report/social-index/ranking.ts'
import { standing } from '../../../../src/render/report/social-index/standing.ts'
import { city, english, publication } from '../../city.ts'

const index = publication.indices[0]!
const now = standing(edition(city, publication), 'sozialindex', 2024)

it('starts with the highest burden and ends with those not assessed', () =>
  expect(ranking(edition(city, publication), index, now).split('\n')).toEqual([
    '| Rang | Bezugsraum | Schlüssel | Index | Status | Dynamik | Gesamt |',
    '| ---: | --- | --- | ---: | --- | --- | --- |',
    '| 1 | Nordhafen | 01010102 | 1,813 | sehr niedrig | stabil | 4+/- |',
    '| 2 | Schloßstraße | 01010103 | 1,100 | niedrig | negativ | 3- |',
    '| 3 | Altstadt \\| Markt | 01010101 | 0,400 | mittel | positiv | 2+ |',
    '| 4 | Schloßstraße | 01010104 | 0,201 | mittel | stabil | 2+/- |',
    '| 5 | Am \\*Anger\\* | 01010105 | −1,250 | hoch | stabil | 1+/- |',
    '|  | Justizviertel | 01010106 | x | x | x |  |',
  ]))
it('has no columns for a Dynamik that is not asked for', () =>
  expect(ranking(edition(city, english), { ...index, dynamicsClasses: [] }, now)).toContain(
    '| Rank | Area | Key | Index | Status |\n| ---: | --- | --- | ---: | --- |\n| 1 | Nordhafen | 01010102 | 1.813 | very low |\n',
  ))
it('has no column for classes that there are not', () =>
  expect(ranking(edition(city, english), { ...index, classes: [], dynamicsClasses: [] }, now)).toContain(
    '| Rank | Area | Key | Index |\n| ---: | --- | --- | ---: |\n| 1 | Nordhafen | 01010102 | 1.813 |\n',
  ))
