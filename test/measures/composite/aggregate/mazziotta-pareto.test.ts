import { expect, it } from 'vitest'
import { of } from './support.ts'

// by hand: both columns 0 2, so z = 90 110 in each; no imbalance: M alone; then 0 2 against 2 0: M = 100, S = 10, S²/M = 1
it('Mazziotta–Pareto takes off, or adds, what differs within an area', () => {
  expect(
    of(
      'mazziotta-pareto',
      [
        [0, 2],
        [0, 2],
      ],
      [1, 1],
      { penalty: 'minus' },
    ),
  ).toEqual([90, 110])
  expect(
    of(
      'mazziotta-pareto',
      [
        [0, 2],
        [2, 0],
      ],
      [1, 1],
      { penalty: 'minus' },
    ),
  ).toEqual([99, 99])
  expect(
    of(
      'mazziotta-pareto',
      [
        [0, 2],
        [2, 0],
      ],
      [1, 1],
      { penalty: 'plus' },
    ),
  ).toEqual([101, 101])
})
// by hand: M = 100, S = 10, S²/M = 1
it('adjusted: the same on parts as they come', () => {
  expect(of('adjusted-mazziotta-pareto', [[90], [110]], [1, 1], { penalty: 'minus' })).toEqual([99])
  expect(of('adjusted-mazziotta-pareto', [[90], [110]], [1, 1], { penalty: 'plus' })).toEqual([101])
})
