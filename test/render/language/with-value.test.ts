import { describe, expect, it } from 'vitest'
import { catalogue } from '../../../src/measures/index.ts'
import { withValue } from '../../../src/render/language/with-value.ts'

const said = (id: string, number: string) => withValue(catalogue[id]!.reading.de, number, 'de')

it('puts the number in its place', () => {
  expect(said('segregation-index', '31')).toMatch(/^31 von 100 Personen der Gruppe müssten umziehen, damit/)
  expect(withValue('{value} of 100', '31', 'en')).toBe('31 of 100')
})

describe('one person', () => {
  it.each([
    ['segregation-index', '1 von 100 Personen der Gruppe müsste umziehen'],
    ['dissimilarity-adjacency', 'Von 100 Personen der Gruppe müsste 1 umziehen'],
    ['surface-dissimilarity', 'dass 1 von 100 Personen umziehen müsste'],
    ['isolation', 'gehört 1 von 100 Personen zur Gruppe'],
    ['min-max', 'so deckt sich 1 von 100 Teilen nicht'],
    ['dissimilarity-order-k', 'bleibt von der Dissimilarität 1 von 100'],
  ])('of %s takes the verb with it', (id, words) => expect(said(id, '1')).toContain(words))
  it('says ranges without "um zwischen", and one point as one', () => {
    expect(said('theil-h', 'zwischen 42 und 49')).toContain('ist um 42 bis 49 Prozent weniger')
    expect(said('isolation', 'zwischen 42 und 49')).toContain('gehören zwischen 42 und 49 von 100')
    expect(said('con-prof', 'zwischen 0,3 und 0,4')).toContain('weicht deren Anteil 0,3- bis 0,4-mal so weit')
    expect(said('eta-squared', '1')).toContain('um 1 Prozentpunkt höher')
  })
  it('may be less than one', () => expect(said('isolation', 'weniger als 1')).toContain('gehört weniger als 1 von'))
  // two persons stay two, however often they are of one group
  it.each([
    ['simpson-concentration', 'Zwei zufällig gewählte Personen der Stadt gehören in 1 von'],
    ['relative-diversity', 'Dass zwei Personen verschiedenen Gruppen angehören, ist innerhalb der Räume um 1 Prozent'],
    ['local-simpson', 'Personen des Raums gehören in 1 von 100 Fällen'],
  ])('of %s takes no other verb', (id, words) => expect(said(id, '1')).toContain(words))
  it.each(Object.keys(catalogue))('%s has no plural beside it', (id) =>
    expect(said(id, '1')).not.toMatch(
      /(müssten|gehören|bleiben|decken sich) 1 |1 von 100 Personen( der Gruppe)?( umziehen)? müssten/,
    ),
  )
})
