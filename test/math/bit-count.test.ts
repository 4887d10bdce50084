import { expect, it } from 'vitest'
import { bitCount } from '../../src/math/bit-count.ts'

it.each([
  [0, 0],
  [-1, 32],
  [1 << 31, 1],
  [0b1011, 3],
  [0x55555555, 16],
])('%i has %i bits', (bits, count) => expect(bitCount(bits)).toBe(count))
