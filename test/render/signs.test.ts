import { expect, it } from 'vitest'
import { statuses } from '../../src/model/status.ts'
import { signs } from '../../src/render/signs.ts'

it('has a sign for each status', () =>
  expect(statuses.map((status) => signs[status].sign)).toEqual(['', '–', '.', '*', 'x', '/']))

it('says each in both languages', () => {
  for (const status of statuses) expect(Object.values(signs[status].text).every((text) => text !== '')).toBe(true)
})
