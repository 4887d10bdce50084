import { describe, expect, it } from 'vitest'
import { locationQuotient } from '../../../src/measures/local/location-quotient.ts'
import { agree } from '../../support/agree.ts'
import { cases, persons } from '../../support/local-agrees.ts'

describe.each(cases)('kunststadt-64, $name', (one) => {
  it.each(one.names.map((name, k) => [name, k] as const))('agrees with PySAL, MultiLocationQuotient: %s', (name, k) => {
    const total = one.ids.map((_, i) => persons(one, i))
    const got = locationQuotient.compute({ group: one.groups[k]!, total })
    const want = one.local.values.MultiLocationQuotient as Record<string, Record<string, number>>
    one.ids.forEach((id, i) => total[i]! > 0 && agree(got[i]!, want[id]![name]!))
  })
})
it('is 1 as in the city, and nothing where nobody lives', () =>
  expect(Array.from(locationQuotient.compute({ group: [1, 1, 0], total: [4, 4, 0] }))).toEqual([1, 1, NaN]))
