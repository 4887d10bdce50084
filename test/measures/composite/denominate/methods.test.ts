import { expect, it } from 'vitest'
import { denominate } from '../../../../src/measures/composite/denominate/table.ts'

it('is a ratio, times a factor', () => expect(denominate.ratio.relate(3, 12, { times: 100 })).toBe(25))
it('is none to a base of nobody, or to none', () => {
  expect(denominate.ratio.relate(3, 0, { times: 1 })).toBeNaN()
  expect(denominate.ratio.relate(3, NaN, { times: 1 })).toBeNaN()
})
