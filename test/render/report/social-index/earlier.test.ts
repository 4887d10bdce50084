import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { earlier } from '../../../../src/render/report/social-index/earlier.ts'
import { city, publication } from '../../city.ts'

it('finds the last year before', () => expect(earlier(edition(city, publication), 'sozialindex')?.year).toBe(2023))
it('is null where there is none', () => {
  expect(earlier(edition(city, publication), 'other')).toBeNull()
  expect(earlier(edition(city, { ...publication, years: publication.years.slice(1) }), 'sozialindex')).toBeNull()
})
