import { expect, it } from 'vitest'
import { oneGroup } from '../../../src/measures/contribution/one-group.ts'
import { surroundings } from '../../../src/measures/contribution/surroundings.ts'
import { city } from '../../support/city.ts'

// Within a bandwidth below any distance of neighbours there is nobody but the own area
const alone = { bandwidth: 1e-6, kernel: 0 }

it.each(['segregation-index', 'gini', 'isolation', 'eta-squared'] as const)(
  'with a bandwidth that reaches nobody, %s is that of areas',
  (id) => {
    const x = city(4)
    surroundings[`surface-${id}`]!(x, alone).forEach((own, i) => expect(own).toBeCloseTo(oneGroup[id](x)[i]!, 13))
  },
)
it('spatial isolation then is isolation', () => {
  const x = city(5)
  surroundings['spatial-isolation']!(x, alone).forEach((own, i) =>
    expect(own).toBeCloseTo(oneGroup.isolation(x)[i]!, 13),
  )
})
it('isolation and interaction add up to the part of the group that lives there', () => {
  const x = city(6)
  const G = Array.from(x.group).reduce((a, b) => a + b)
  const given = { bandwidth: 1, kernel: 0, h: 1, own: 0 }
  for (const kind of ['spatial', 'distance-decay']) {
    const [same, others] = [
      surroundings[`${kind}-isolation`]!(x, given),
      surroundings[`${kind}-interaction`]!(x, given),
    ]
    same.forEach((own, i) => expect(own + others[i]!).toBeCloseTo(x.group[i]! / G, 12))
  }
})
