import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { giniOfShares } from '../../../src/measures/inequality/gini-of-shares.ts'
import { agree } from '../../support/agree.ts'
import { groups } from '../../support/kunststadt.ts'

const file = new URL('../../../fixtures/reference/kunststadt-64/expected/inequality.json', import.meta.url)
const { values } = JSON.parse(readFileSync(file, 'utf8'))

it.each(groups)('agrees with numpy, kunststadt-64, $name', ({ name, inputs: { group, total } }) => {
  agree(giniOfShares(group, total), values[name].gini_share_pop_weighted)
  agree(giniOfShares(group, total, true), values[name].gini_share_unweighted)
})
// shares 0 and 1: mean difference ½ of pairs with replacement, over twice the mean ½
it('agrees with a worked example', () => expect(giniOfShares([0, 5], [5, 5])).toBeCloseTo(0.5, 12))
it('is undefined of nobody', () => expect(giniOfShares([0, 0], [5, 5])).toBeNaN())
