import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { describe, expect, it } from 'vitest'
import { random } from '../../../src/math/random.ts'
import { atDesk } from '../../../src/math/wasm/desk.ts'
import { kernel } from '../../../src/math/wasm/kernel.ts'
import type { Resident } from '../../../src/math/wasm/resident.ts'

const nothing: Resident<null> = { bytes: 0, lay: () => null }

/** Words of 64 bits by the recipe of Blackman & Vigna (2018) in whole numbers of any size. */
function words([a1, a0, b1, b0]: readonly number[], n: number): bigint[] {
  const word = (high: number, low: number) => (BigInt(high >>> 0) << 32n) | BigInt(low >>> 0)
  const cut = (x: bigint) => BigInt.asUintN(64, x)
  const rotated = (x: bigint, k: bigint) => cut((x << k) | (x >> (64n - k)))
  let [a, b] = [word(a1!, a0!), word(b1!, b0!)]
  return Array.from({ length: n }, () => {
    const out = cut(a + b)
    b ^= a
    a = cut(rotated(a, 24n) ^ b ^ cut(b << 16n))
    b = rotated(b, 37n)
    return out
  })
}

describe.each([
  [1, 2, 3, 4],
  [-1, ~7, 7, 0],
  [0x7fffffff, -0x80000000, 123456789, -987654321],
])('from the state %i %i %i %i', (...state) => {
  /** A stream in that state. */
  const from = () => Object.assign(random(1), { state: () => own })
  const own = Int32Array.from(state)

  it('gives four halves of each word, the lowest first, and goes on as pure-rand does', () => {
    const generator = xoroshiro128plusFromState(state)
    own.set(state)
    const stream = from()
    for (const n of [1, 4, 7, 500]) {
      const want = words(Array.from(own), Math.ceil(n / 4)).flatMap((word) =>
        [0n, 16n, 32n, 48n].map((by) => Number((word >> by) & 0xffffn)),
      )
      atDesk(nothing, n, [stream], (_, { states, bits }) => {
        kernel().halves(states, bits, n)
        expect(Array.from(new Uint16Array(kernel().memory.buffer, bits, n))).toEqual(want.slice(0, n))
      })
      for (let k = 0; k < Math.ceil(n / 4); k++) generator.next()
      expect(Array.from(own)).toEqual(generator.getState().map((word) => word | 0))
    }
  })
  it('gives the numbers of pure-rand', () => {
    const generator = xoroshiro128plusFromState(state)
    own.set(state)
    atDesk(nothing, 1, [from()], (_, { states }) => {
      for (let k = 0; k < 50; k++) expect(kernel().uniform(states)).toBe(uniformFloat64(generator))
    })
    expect(Array.from(own)).toEqual(generator.getState().map((word) => word | 0))
  })
})

it('takes turns with calls of a stream, and with lists it fills', () => {
  const [mixed, plain] = [random(3), random(3)]
  for (let k = 0; k < 5; k++) {
    expect(mixed()).toBe(plain())
    atDesk(nothing, 1, [mixed], (_, { states }) => expect(kernel().uniform(states)).toBe(plain()))
    const [a, b] = [new Float64Array(5), new Float64Array(5)]
    mixed.fill(a)
    plain.fill(b)
    expect(a).toEqual(b)
  }
})
