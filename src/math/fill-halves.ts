/**
 * Fills with halves of the words of 32 bits that xoroshiro128+ (Blackman & Vigna 2018) gives from this state, lower half
 * first, and moves the state on by half as many steps, rounded up. A number in [0, 1) takes two steps: what 16 bits can
 * settle is drawn in a quarter of the time.
 *
 * @param state the four 32-bit words of pure-rand's `getState`
 */
export function fillHalves(state: Int32Array, into: Uint16Array): void {
  let [a1, a0, b1, b0] = [state[0], state[1], state[2], state[3]] // by place: an iterator takes as long as 20 steps
  for (let i = 0; i < into.length; i += 2) {
    const word = a0 + b0
    into[i] = word
    into[i + 1] = word >>> 16
    const [x0, x1] = [b0 ^ a0, b1 ^ a1]
    const c0 = (a0 << 24) ^ (a1 >>> 8) ^ x0 ^ (x0 << 16)
    a1 = (a1 << 24) ^ (a0 >>> 8) ^ x1 ^ ((x1 << 16) | (x0 >>> 16))
    a0 = c0
    b0 = (x1 << 5) ^ (x0 >>> 27)
    b1 = (x0 << 5) ^ (x1 >>> 27)
  }
  state[0] = a1
  state[1] = a0
  state[2] = b1
  state[3] = b0
}
