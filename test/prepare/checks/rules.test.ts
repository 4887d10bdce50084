import { expect, it } from 'vitest'
import { codes } from '../../../src/model/codes.ts'
import { rules } from '../../../src/prepare/checks/rules.ts'

it('are findings in the data, one for a code, ascending', () => {
  const list = rules.map(({ code }) => code)
  expect([...new Set(list)].sort()).toEqual(list)
  expect(list.map((code) => codes[code])).toEqual(list.map(() => 'findings'))
})
it('say what they look at in both languages', () => {
  for (const { looksAt } of rules) expect([looksAt.de, looksAt.en].every((text) => /\p{L}{4}/u.test(text))).toBe(true)
})
