import { expect, it } from 'vitest'
import { pick } from '../../src/model/pick.ts'

it('finds in records and maps', () => {
  expect(pick({ a: 1 }, 'a')).toBe(1)
  expect(pick(new Map([['a', 1]]), 'a')).toBe(1)
})
it('finds 0, false and empty text', () => {
  expect(pick({ a: 0 }, 'a')).toBe(0)
  expect(pick(new Map([['a', '']]), 'a')).toBe('')
})
it.each(['b', 'constructor', 'toString', '__proto__'])('throws for %s', (name) => {
  expect(() => pick({ a: 1 }, name)).toThrow(`no entry "${name}"`)
  expect(() => pick(new Map([['a', 1]]), name)).toThrow(`no entry "${name}"`)
})
