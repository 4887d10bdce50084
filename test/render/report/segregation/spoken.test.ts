import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { spoken } from '../../../../src/render/report/segregation/spoken.ts'
import { city, english, publication } from '../../city.ts'

const measure = publication.measures[0]!

it('is a whole number out of a hundred', () => expect(spoken(edition(city, publication), measure, 0.305)).toBe('31'))
it('is never none of a hundred', () => {
  expect(spoken(edition(city, publication), measure, 0.004)).toBe('weniger als 1')
  expect(spoken(edition(city, english), measure, 0.004)).toBe('less than 1')
})
