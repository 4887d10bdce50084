import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus'
import { fillUniform } from './fill-uniform.ts'

/** A source of independent numbers in [0, 1): each call draws the next one. */
export interface Stream {
  (): number
  /** Fills with the numbers that as many calls would draw, in half their time. */
  fill(into: Float64Array): void
  /** The four words of its state, to be moved on by whoever draws from it in another way. */
  state(): Int32Array
}

/**
 * A stream of independent numbers in [0, 1), the same for the same seed on every machine. Each call of the
 * returned function draws the next one. Seeds are whole numbers; streams of neighbouring seeds have nothing
 * in common.
 */
export function random(seed: number): Stream {
  const state = Int32Array.from(seeded(seed))
  let generator: ReturnType<typeof xoroshiro128plusFromState> | null = null // goes ahead of the state while there is one
  const words = (): Int32Array => {
    if (generator !== null) state.set(generator.getState())
    generator = null
    return state
  }
  return Object.assign(() => uniformFloat64((generator ??= xoroshiro128plusFromState([...state]))), {
    fill: (into: Float64Array) => fillUniform(words(), into),
    state: words,
  })
}

/** The state that the generator of a seed begins with. */
function seeded(seed: number): [number, number, number, number] {
  const next = mixer(seed)
  return [next(), next(), next(), next()]
}

/**
 * Spreads a seed over the generator's state: with the seed alone in it, first draws are nearly 1 for every
 * seed and streams of neighbouring seeds run alike. SplitMix32, a 32-bit form of Steele, Lea & Flood (2014),
 * OOPSLA, with the finaliser of MurmurHash3.
 */
function mixer(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x9e3779b9) | 0
    let z = state
    z = Math.imul(z ^ (z >>> 16), 0x85ebca6b)
    z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
    return z ^ (z >>> 16)
  }
}
