import { expect, it } from 'vitest'
import { isShare } from '../../../../src/render/report/segregation/is-share.ts'

it('is a share where the range ends at 1', () => {
  expect(isShare({ range: [0, 1] })).toBe(true)
  expect(isShare({ range: [0, Infinity] })).toBe(false)
})
