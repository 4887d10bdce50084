import { seeded } from './random.ts'

/** A stream of independent numbers in [0, 1), taken one by one or many at once. */
export interface Uniforms {
  readonly next: () => number
  /** Writes the next numbers, as many as there is room for. */
  readonly fill: (into: Float64Array) => void
}

/**
 * The numbers of `random(seed)`, several times as fast where many are wanted: the generator runs in one loop. It is
 * xoroshiro128+ (Blackman & Vigna 2021, ACM Transactions on Mathematical Software 47(4)) in halves of 32 bits, 26 and 27
 * of them to a number.
 */
export function uniforms(seed: number): Uniforms {
  let [s01, s00, s11, s10] = seeded(seed)
  const fill = (into: Float64Array) => {
    let [a1, a0, b1, b0] = [s01, s00, s11, s10]
    for (let k = 0; k < into.length; k++) {
      let number = 0
      for (let half = 0; half < 2; half++) {
        const out = (a0 + b0) | 0
        number = half === 0 ? (out & 0x3ffffff) * 2 ** -26 : number + (out & 0x7ffffff) * 2 ** -53
        const [x0, x1] = [b0 ^ a0, b1 ^ a1]
        const low = (a0 << 24) ^ (a1 >>> 8) ^ x0 ^ (x0 << 16)
        a1 = (a1 << 24) ^ (a0 >>> 8) ^ x1 ^ ((x1 << 16) | (x0 >>> 16))
        a0 = low
        b0 = (x1 << 5) ^ (x0 >>> 27)
        b1 = (x0 << 5) ^ (x1 >>> 27)
      }
      into[k] = number
    }
    ;[s01, s00, s11, s10] = [a1, a0, b1, b0]
  }
  const one = new Float64Array(1)
  const next = () => {
    fill(one)
    return one[0]!
  }
  return { next, fill }
}
