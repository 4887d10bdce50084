import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { segregationMain } from '../../../../src/render/report/segregation/main.ts'
import { release } from '../../../support/release.ts'
import { city, publication } from '../../city.ts'
import { segregationScore } from '../../segregation-scores.ts'

const group = publication.groups[0]!

it('is the first measure on the base level', () =>
  expect(segregationMain(edition(city, publication), group)).toMatchObject({
    measure: { id: 'segregation-index' },
    ebene: 'bezugsraum',
  }))
it('is what there is', () => {
  const only = release({ segregation: [segregationScore({ measure: 'isolation', ebene: 'stadtteil' })] })
  expect(segregationMain(edition(only, publication), group)).toMatchObject({
    measure: { id: 'isolation' },
    ebene: 'stadtteil',
  })
})
it('is null without scores', () => expect(segregationMain(edition(release(), publication), group)).toBeNull())
