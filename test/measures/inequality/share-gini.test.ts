import { expect, it } from 'vitest'
import { shareGini } from '../../../src/measures/inequality/share-gini.ts'
import { gini } from '../../../src/measures/segregation/gini.ts'
import { agree } from '../../support/agree.ts'
import { inequality } from '../../support/inequality-cases.ts'
import { city } from '../../support/city.ts'

it.each(inequality)('agrees with numpy, kunststadt-64, $name', ({ inputs, want }) =>
  agree(shareGini.compute(inputs), want.gini_share_pop_weighted!),
)
it('is the Gini index of segregation times the share of the rest', () => {
  for (let seed = 1; seed <= 30; seed++) {
    const x = city(seed)
    const sum = (v: ArrayLike<number>) => Array.from(v).reduce((a, b) => a + b)
    expect(shareGini.compute(x)).toBeCloseTo(gini.compute(x) * (1 - sum(x.group) / sum(x.total)), 12)
  }
})
it('is undefined of nobody', () => expect(shareGini.compute({ group: [0, 0], total: [1, 1] })).toBeNaN())
