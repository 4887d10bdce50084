import { expect, it } from 'vitest'
import { escape } from '../../../src/render/markdown/escape.ts'

it.each([
  ['A | B', 'A \\| B'],
  ['*x* _y_ `z`', '\\*x\\* \\_y\\_ \\`z\\`'],
  ['[a](b)', '\\[a\\](b)'],
  ['<script>', '\\<script\\>'],
  ['a\\b', 'a\\\\b'],
  ['Duncan & Duncan', 'Duncan & Duncan'],
  ['&lt;', '\\&lt;'],
  [' zwei\n Zeilen ', 'zwei Zeilen'],
  ['Straße 1a-b', 'Straße 1a-b'],
])('%j is %j', (text, escaped) => expect(escape(text)).toBe(escaped))
