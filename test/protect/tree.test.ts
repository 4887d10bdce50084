import { expect, it } from 'vitest'
import { makeLevel } from '../../src/prepare/levels/make-level.ts'
import { tree } from '../../src/protect/tree.ts'

it('puts each level behind the one below', () => {
  const { parent, children, start } = tree(3, [
    makeLevel('a', ['y', 'x', 'y'], new Map()),
    makeLevel('b', ['z', 'z', 'z'], new Map()),
  ])
  expect(start).toEqual([0, 3, 5, 6])
  expect([...parent]).toEqual([4, 3, 4, 5, 5, -1])
  expect(children).toEqual([[], [], [], [1], [0, 2], [3, 4]])
})
it('is the areas themselves without levels', () => {
  const { parent, start } = tree(2, [])
  expect([[...parent], start]).toEqual([
    [-1, -1],
    [0, 2],
  ])
})
