import { expect, it } from 'vitest'
import { of } from './support.ts'

// areas a b c in two equal parts: a beats b and c in one and ties in the other
it('Copeland: wins less losses', () =>
  expect(
    of('copeland', [
      [3, 2, 1],
      [5, 5, 1],
    ]),
  ).toEqual([2, 0, -2]))
