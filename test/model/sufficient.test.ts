import { expect, it } from 'vitest'
import { sufficient } from '../../src/model/sufficient.ts'

it('is when everything needed is there, whatever else is', () => {
  expect(sufficient({ needs: ['group'] }, { group: [1], total: [2] })).toBe(true)
  expect(sufficient({ needs: [] }, {})).toBe(true)
})
it('is not when one thing is missing', () =>
  expect(sufficient({ needs: ['group', 'space'] }, { group: [1] })).toBe(false))
