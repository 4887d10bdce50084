import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { expect, it } from 'vitest'
import { fillHalves } from '../../src/math/fill-halves.ts'
import { random } from '../../src/math/random.ts'

it.each([
  [1, 2, 3, 4],
  [-1, ~7, 7, 0],
  [0x7fffffff, -0x80000000, 123456789, -987654321],
])('gives the halves of the words of pure-rand, and moves the state as far: %i %i %i %i', (...words) => {
  const generator = xoroshiro128plusFromState(words)
  const state = Int32Array.from(words)
  for (const n of [0, 1, 7, 500]) {
    const into = new Uint16Array(n)
    fillHalves(state, into)
    const want = Array.from({ length: Math.ceil(n / 2) }, () => generator.next()).flatMap((word) => [
      word & 0xffff,
      word >>> 16,
    ])
    expect(Array.from(into)).toEqual(want.slice(0, n))
    expect(Array.from(state)).toEqual(generator.getState().map((word) => word | 0))
  }
})

it('of random() takes turns with numbers, of which each takes two words', () => {
  const [mixed, plain] = [random(3), random(3)]
  for (const n of [4, 8, 400]) {
    mixed.halves(new Uint16Array(n))
    plain.fill(new Float64Array(n / 4))
    expect(mixed()).toBe(plain())
    const [a, b] = [new Float64Array(5), new Float64Array(5)]
    mixed.fill(a)
    plain.fill(b)
    expect(a).toEqual(b)
  }
})
