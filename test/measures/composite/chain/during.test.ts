import { expect, it } from 'vitest'
import { during } from '../../../../src/measures/composite/chain/during.ts'
import { fail, type AtlasError } from '../../../../src/model/error.ts'

it('names the entry of the plan in what a step is refused for, and keeps the rest', () => {
  const refused = () => {
    throw fail('ATL-0391', { de: 'zu klein', en: 'too small' }, { value: '0' })
  }
  try {
    during('aggregate', refused)
    expect.unreachable()
  } catch (error) {
    expect((error as AtlasError).findings).toEqual([
      {
        code: 'ATL-0391',
        severity: 'error',
        found: { de: 'aggregate: zu klein', en: 'aggregate: too small' },
        value: '0',
      },
    ])
  }
})
it('hands over what a step gives, and what is our own fault', () => {
  expect(during('treat', () => 7)).toBe(7)
  const own = new TypeError('ours')
  expect(() =>
    during('treat', () => {
      throw own
    }),
  ).toThrow(own)
})
