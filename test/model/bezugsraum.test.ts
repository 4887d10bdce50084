import { expect, it } from 'vitest'
import { byKey, raumId } from '../../src/model/bezugsraum.ts'

it('a key stays text', () => expect(raumId('01010101')).toBe('01010101'))
it('keys are sorted by code unit, whatever the language', () =>
  expect(['b', 'ä', 'a', 'B', '10', '9', ''].sort(byKey)).toEqual(['', '10', '9', 'B', 'a', 'b', 'ä']))
it('equal keys are equal', () => expect(byKey('a', 'a')).toBe(0))
