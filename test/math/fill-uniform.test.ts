import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { expect, it } from 'vitest'
import { fillUniform } from '../../src/math/fill-uniform.ts'
import { random } from '../../src/math/random.ts'

it.each([
  [1, 2, 3, 4],
  [-1, ~7, 7, 0],
  [0x7fffffff, -0x80000000, 123456789, -987654321],
])('draws what pure-rand draws, and moves the state as far: %i %i %i %i', (...words) => {
  const generator = xoroshiro128plusFromState(words)
  const state = Int32Array.from(words)
  for (const n of [0, 1, 500]) {
    const into = new Float64Array(n)
    fillUniform(state, into)
    expect(Array.from(into)).toEqual(Array.from(into, () => uniformFloat64(generator)))
    expect(Array.from(state)).toEqual(generator.getState().map((word) => word | 0))
  }
})

it.each([0, 1, 5, 17, -5, 2 ** 31])('of random(%d) goes on where single draws stopped, and the other way', (seed) => {
  const [single, filled] = [random(seed), random(seed)]
  expect(filled()).toBe(single())
  for (const many of [1, 0, 7, 1000, 3]) {
    const into = new Float64Array(many)
    filled.fill(into)
    expect(Array.from(into)).toEqual(Array.from(into, () => single()))
    expect(filled()).toBe(single())
  }
})
