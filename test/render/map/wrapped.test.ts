import { expect, it } from 'vitest'
import { wrapped } from '../../../src/render/map/wrapped.ts'

it.each([
  ['', []],
  ['ein Wort', ['ein Wort']],
  ['eins zwei drei', ['eins zwei', 'drei']],
  ['eins  zwei\ndrei', ['eins zwei', 'drei']],
  ['Donaudampfschiff a b', ['Donaudampfschiff', 'a b']],
])('%j', (text, lines) => expect(wrapped(text, 9)).toEqual(lines))
