import { expect, it } from 'vitest'
import { settings } from '../../../../src/measures/composite/settings.ts'
import { estimated } from '../../../../src/measures/composite/weight/estimated.ts'
import { weight } from '../../../../src/measures/composite/weight/table.ts'
import type { Weigher } from '../../../../src/measures/composite/weight/weigher.ts'

const given = {
  'principal-component': { form: 'vector' },
  factor: { estimate: 'minres', form: 'loadings' },
} as const
const family = (first: number[]) => ({
  ids: ['a', 'b', 'c'],
  columns: [first, [2, 1, 4, 3, 6, 5, 8], [1, 3, 2, 6, 4, 5, 9]].map((values) => Float64Array.from(values)),
  declared: [1, 2, 3],
  dimensions: ['x', 'x', 'y'],
  votes: [
    [1, 2],
    [3, 4],
    [5, 6],
  ],
})
const weigh = (id: keyof typeof weight, first: number[]) => {
  const method: Weigher = weight[id]
  return method.weigh(family(first), settings(method, given[id as keyof typeof given])).weights
}

it.each(Object.keys(weight) as (keyof typeof weight)[])('%s: other values give other weights, or the same', (id) => {
  const [one, other] = [weigh(id, [3, 2, 1, 5, 4, 7, 6]), weigh(id, [1, 4, 2, 3, 9, 5, 6])]
  if (estimated(id)) expect(other).not.toEqual(one)
  else expect(other).toEqual(one)
})
