import { describe, expect, it } from 'vitest'
import { ruleOf } from '../../../src/measures/bounds/rules.ts'
import { ruledCases } from '../../support/ruled.ts'
import { city } from '../../support/city.ts'

const add = (numbers: readonly number[]) => numbers.reduce((a, b) => a + b, 0)

describe.each(ruledCases)('%s', (_, id, given) => {
  const { measure, part, value, bend, relative } = ruleOf(id, given)!
  it('is made of the parts of its areas', () => {
    for (let seed = 0; seed < 100; seed++) {
      const { group, other, total } = city(seed)
      const [G, O] = [add(Array.from(group)), add(Array.from(other))]
      const sum = add(Array.from(group, (g, i) => part(g, other[i]!, G, O)))
      expect(value(sum, G, O)).toBeCloseTo(measure.compute({ group, other, total }), 12)
    }
  })
  it('rises with the sum of the parts', () => {
    const sum = relative ? [100, 200] : ['theil-h', 'atkinson'].includes(measure.id) ? [-40, -30] : [10, 20]
    expect(value(sum[1]!, 30, 50)).toBeGreaterThan(value(sum[0]!, 30, 50))
  })
  // members of the group against all or others that are known, or others against the group: the part bends one way
  it.each([
    ['all persons are known', (x: number) => part(x, 20 - x, 30, 170)],
    ['the others are known', (x: number) => part(x, 9, 30, 170)],
    ['the group is known', (x: number) => part(4, x, 30, 170)],
  ])('bends one way where %s', (_, of) => {
    for (let x = 1; x < 19; x++) expect(bend * (of(x - 1) + of(x + 1) - 2 * of(x))).toBeGreaterThanOrEqual(-1e-9)
  })
})
