import { expect, it } from 'vitest'
import { edition } from '../../../../src/render/report/edition.ts'
import { reading } from '../../../../src/render/report/segregation/reading.ts'
import { city, english, publication } from '../../city.ts'

const [index, isolation] = publication.measures
const e = edition(city, publication)

it('puts the value into the sentence of the measure', () => {
  expect(reading(e, index!, 0.31)).toMatch(/^31 von 100 Personen der Gruppe müssten umziehen.*übrigen$/)
  expect(reading(edition(city, english), index!, 0.31)).toMatch(/^31 of 100 persons/)
})
it('agrees with one person', () => {
  expect(reading(e, index!, 0.01)).toMatch(/^1 von 100 Personen der Gruppe müsste umziehen/)
  expect(reading(e, index!, 0.001)).toMatch(/^Weniger als 1 von 100 Personen der Gruppe müsste/)
  expect(reading(e, isolation!, 0.01)).toContain('Gruppe gehört 1 von')
  expect(reading(e, index!, 0.21)).toContain('müssten')
})
