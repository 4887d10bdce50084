import { expect, it } from 'vitest'
import { exclusion } from '../../../src/plan/schema/exclusion.ts'
import { onlyProblem } from '../../support/atlas-text.ts'
import { refuses } from './accept.ts'

const rule = (text: string): [string, string] => ['  levels:', `  exclude: [${text}]\n  levels:`]

it('reads the condition', () =>
  expect(exclusion.parse({ when: 'ew.alle < 300', reason: 'x' })).toEqual({
    when: { reference: 'ew.alle', operator: '<', operand: 300 },
    reason: { de: 'x', en: 'x' },
  }))
it('takes a key, a reason in two languages or in a column', () => {
  expect(exclusion.parse({ key: '01', reason: { de: 'a', en: 'b' } })).toEqual({
    key: '01',
    reason: { de: 'a', en: 'b' },
  })
  expect(exclusion.parse({ key: '01', reason: { column: 'ew.grund' } })).toMatchObject({
    reason: { column: 'ew.grund' },
  })
})
refuses(exclusion, [
  { key: '01' },
  { when: 'ew.alle < 300' },
  { reason: 'x' },
  { key: '01', when: 'ew.alle < 300', reason: 'x' },
  { key: '01', reason: '' },
])
it('says what a condition looks like, pointing at it', () =>
  expect(onlyProblem([rule('{ when: ew.alle under 300, reason: x }')], 'ew.alle under')).toMatchObject({
    code: 'ATL-0105',
    value: 'ew.alle under 300',
    expected: {
      de: expect.stringMatching(/^eine Bedingung wie einwohner\.insgesamt < 300/),
      en: expect.stringMatching(/^a condition such as einwohner\.insgesamt < 300/),
    },
  }))
it('says that the reason is missing', () =>
  expect(onlyProblem([rule('{ key: "0101" }')], '{ key: "0101" }')).toMatchObject({
    code: 'ATL-0104',
    found: { en: 'the key "reason" is missing' },
  }))
