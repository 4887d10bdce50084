import { expect, it } from 'vitest'
import { isChange } from '../../../src/render/report/is-change.ts'
import { publication } from '../city.ts'

it('knows the changes an index makes', () => {
  expect(isChange(publication, 'kinderarmut_d2')).toBe(true)
  expect(isChange(publication, 'kinderarmut')).toBe(false)
})
