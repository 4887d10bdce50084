import { expect, it } from 'vitest'
import { openUniform } from '../../src/math/open-uniform.ts'

it('passes over 0, and takes what comes next', () => {
  const numbers = [0, 0, 0.25, 0.5, 0]
  const draw = () => numbers.shift()!
  expect([openUniform(draw), openUniform(draw)]).toEqual([0.25, 0.5])
  expect(numbers).toEqual([0])
})
