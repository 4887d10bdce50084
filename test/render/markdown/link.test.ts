import { expect, it } from 'vitest'
import { link } from '../../../src/render/markdown/link.ts'

it('links to the web only', () => {
  expect(link('https://example.org/a_b')).toBe('<https://example.org/a_b>')
  expect(link('javascript:alert(1)')).toBe('javascript:alert(1)')
  expect(link('https://a> <b>')).toBe('https://a\\> \\<b\\>')
})
