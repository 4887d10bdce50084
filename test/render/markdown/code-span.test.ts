import { expect, it } from 'vitest'
import { codeSpan } from '../../../src/render/markdown/code-span.ts'

it('fences', () => expect(codeSpan('a * b_c')).toBe('`a * b_c`'))
it('fences what holds a fence', () => expect(codeSpan('a `b` c')).toBe('`` a `b` c ``'))
