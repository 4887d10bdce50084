import { expect, it } from 'vitest'
import { acting, acts } from '../../src/model/acting.ts'
import { linkParameters } from '../../src/measures/association/links.ts'
import { parameterRange, parameterValue } from '../../src/model/parameter-value.ts'

const parameters = linkParameters('row')
const [queen, knn] = [0, 3]

it('keeps what the choice makes use of', () => {
  const values = { neighbours: knn, k: 4, km: 1, weights: 0 }
  expect(acting(parameters, values)).toEqual({ neighbours: knn, k: 4, weights: 0 })
  expect(acting(parameters, { ...values, neighbours: queen })).toEqual({ neighbours: queen, weights: 0 })
})
it('takes the default where the choice is not made', () => {
  expect(acts('k', parameters, {})).toBe(false)
  expect(acts('weights', parameters, {})).toBe(true)
})
it('takes whole numbers only where nothing else makes sense', () => {
  expect([parameterValue(parameters.k, 4), parameterValue(parameters.k, 4.5)]).toEqual([4, null])
  expect(parameterRange(parameters.k).en).toBe('a whole number from 1 to 1000')
  expect(parameterValue(parameters.km, 1.5)).toBe(1.5)
})
