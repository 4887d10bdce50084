import { expect, it } from 'vitest'
import { moran } from '../../../../src/measures/association/moran.ts'
import { edition } from '../../../../src/render/report/edition.ts'
import { chanceOnMap, segregationAssociation } from '../../../../src/render/report/segregation/association.ts'
import { release } from '../../../support/release.ts'
import { english, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

const { id, label, formula, source, reading, range } = moran
const about = { ...publication, measures: [...publication.measures, { id, label, formula, source, reading, range }] }
const [group] = publication.groups
const first = segregationScore({})
const score = (p: number) => ({ ...first, measure: 'moran', value: 0.41, dealt: { z: 3, p } })
const text = (p: number, what = about) =>
  segregationAssociation(edition(release({ segregation: [first, score(p)] }), what), group!).join(' ')

it('says how alike neighbours are, and whether chance would do', () => {
  expect(text(0.01)).toMatch(
    /^Morans I: Benachbarte Räume ähneln sich .* mit 0,410 .*käme ein so weit abliegender Wert selten vor\.$/,
  )
  expect(text(0.3)).toMatch(/So weit abliegende Werte kämen auch vor/)
  expect(text(0.3, { ...about, language: english.language })).toMatch(/^Moran's I: .* would also come about/)
})
it('says nothing of other measures', () => {
  expect(chanceOnMap(edition(release({}), about), first)).toEqual([])
  expect(segregationAssociation(edition(release({ segregation: [first] }), about), group!)).toEqual([])
})
