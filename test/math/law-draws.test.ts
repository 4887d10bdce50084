import { describe, expect, it } from 'vitest'
import { binomialDensity } from '../../src/math/binomial-density.ts'
import { lawDraws } from '../../src/math/law-draws.ts'
import { lawBytes, lawTables } from '../../src/math/law-tables.ts'
import { poissonDensity } from '../../src/math/poisson-density.ts'
import { random } from '../../src/math/random.ts'
import { atDesk } from '../../src/math/wasm/desk.ts'
import { kernel } from '../../src/math/wasm/kernel.ts'
import { resident } from '../../src/math/wasm/resident.ts'
import { binomialLaw, poissonLaw } from '../../src/math/whole-law.ts'
import { chiSquare } from '../support/chi-square.ts'

const laws = [
  [binomialLaw(0, 0.4), (x: number) => (x === 0 ? 1 : 0)],
  [binomialLaw(15, 0.03), (x: number) => (x > 15 ? 0 : binomialDensity(x, 15, 0.03, 0.97))],
  [binomialLaw(40, 0.97), (x: number) => (x > 40 ? 0 : binomialDensity(x, 40, 0.97, 0.03))],
  [binomialLaw(7000, 0.15), (x: number) => (x > 7000 ? 0 : binomialDensity(x, 7000, 0.15, 0.85))],
  [poissonLaw(0.002), (x: number) => poissonDensity(x, 0.002)],
  [poissonLaw(3), (x: number) => poissonDensity(x, 3)],
  [poissonLaw(3500.7), (x: number) => poissonDensity(x, 3500.7)],
] as const
const draw = lawDraws(laws.map(([law]) => law))
const tables = lawTables(laws.map(([law]) => law))

describe.each(laws.map(([law, density], i) => ({ i, law, density })))('law $i', ({ i, law, density }) => {
  // chances from the densities alone; where u lies so near the border of two values that these differ in it, either may be
  it.each([0, 0.37, 1 - 2 ** -20])('inverts the distribution for all 16 bits with %d behind', (u) => {
    let x = law.first
    let below = density(x)
    const own = resident(tables, 0).places + lawBytes * i
    for (let half = 0; half < 2 ** 16; half++) {
      const drawn = kernel().valueAt(own, half, u)
      const at = (half + u) / 2 ** 16
      while (below <= at && x < law.last) below += density(++x)
      if (drawn === x) continue
      const border = drawn < x ? below - density(x) : below
      expect([Math.abs(drawn - x), Math.abs(at - border) < 1e-12]).toEqual([1, true])
    }
  })
  it('draws what the first 16 bits of a stream mean, with a further number of it behind', () => {
    const alone = lawDraws([law])
    const own = lawTables([law])
    for (let seed = 0; seed < 3000; seed++) {
      const into = new Float64Array(1)
      alone([random(seed)], [into])
      let wanted = NaN
      atDesk(own, 1, [random(seed)], (places, { states, bits }) => {
        kernel().halves(states, bits, 1)
        const [half] = new Uint16Array(kernel().memory.buffer, bits, 1)
        wanted = kernel().valueAt(places, half!, kernel().uniform(states))
      })
      expect(into[0]).toBe(wanted)
    }
  })
  it('has the frequencies of the law', () => {
    const streams = [random(5), random(6), random(7)]
    const into = streams.map(() => new Float64Array(laws.length))
    const counts = new Array<number>(law.last + 1).fill(0)
    for (let k = 0; k < 20_000; k++) {
      draw(streams, into)
      for (const drawn of into) counts[drawn[i]!]!++
    }
    const chances = counts.map((_, x) => density(x))
    if (law.first === law.last) expect(counts).toEqual([60_000])
    else expect(Math.abs(chiSquare(counts, chances))).toBeLessThan(5)
  })
})

it('gives a stream the same draws alone as among others', () => {
  const one = new Float64Array(laws.length)
  const many = [1, 2, 3].map(() => new Float64Array(laws.length))
  for (let seed = 0; seed < 300; seed++) {
    draw([random(seed)], [one])
    draw(
      [-1, seed, 7].map((s) => random(s)),
      many,
    )
    expect(many[1]).toEqual(one)
  }
})
