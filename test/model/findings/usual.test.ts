import { expect, it } from 'vitest'
import { usual } from '../../../src/model/findings/usual.ts'
import type { Finding } from '../../../src/model/finding.ts'

const found = { de: 'a', en: 'a' }
const error = (code: Finding['code'], more: Partial<Finding> = {}): Finding => ({
  code,
  severity: 'error',
  found,
  ...more,
})

it('adds a remedy to a contradiction of the plan, unless it is said what is expected there', () => {
  expect(usual(error('ATL-0107')).remedy).toBeDefined()
  expect(usual(error('ATL-0107', { expected: found })).remedy).toBeUndefined()
  // of what stands in a file, what is expected is no way out
  expect(usual(error('ATL-0305', { expected: found })).remedy).toBeDefined()
})
it('changes nothing that a finding says itself, and no note', () => {
  const own = { consequence: found, remedy: found }
  expect(usual(error('ATL-0306', own))).toEqual(error('ATL-0306', own))
  expect(usual({ ...error('ATL-0306'), severity: 'info' })).toEqual({ ...error('ATL-0306'), severity: 'info' })
})
