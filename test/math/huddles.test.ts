import { expect, it } from 'vitest'
import { huddles } from '../../src/math/huddles.ts'

// 0 – 1 – 2 – 3 – 4 and 5 by itself
const [start, to] = [
  [0, 1, 3, 5, 7, 8, 8],
  [1, 0, 2, 1, 3, 2, 4, 3],
]

it('puts those together that are close, each once', () =>
  expect(huddles(start, to, 2)).toEqual([[0, 1], [2, 3], [4], [5]]))
it('takes all that hang together where there is room', () =>
  expect(huddles(start, to, 32)).toEqual([[0, 1, 2, 3, 4], [5]]))
it('has none of nothing', () => expect(huddles([0], [], 3)).toEqual([]))
