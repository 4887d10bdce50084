import { random, type Stream } from './random.ts'

/**
 * The stream of random numbers of one draw out of many. Each draw has its own, so that it comes out the same whether
 * the draws are taken one after the other or side by side. Seeds and draws are whole numbers.
 */
export function stream(seed: number, draw: number): Stream {
  return random(streamSeed(seed, draw))
}

/** The seed of the stream of one draw. */
export function streamSeed(seed: number, draw: number): number {
  // MurmurHash3's finaliser sends neighbouring seeds far apart: their runs of draws do not overlap
  let z = Math.imul(seed ^ (seed >>> 16), 0x85ebca6b)
  z = Math.imul(z ^ (z >>> 13), 0xc2b2ae35)
  return (z ^ (z >>> 16)) + draw
}
