import { expect, it } from 'vitest'
import { statusCode, statuses } from '../../src/model/status.ts'

it('codes are positions, ok is 0', () => {
  expect(statuses[0]).toBe('ok')
  expect(statuses.map((status) => statusCode[status])).toEqual([0, 1, 2, 3, 4, 5])
})
