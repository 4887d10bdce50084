import { expect, it } from 'vitest'
import { shifted } from '../../../src/ingest/table/shifted.ts'

// 0.07 · 100 is 7.000000000000001 in doubles; the digits moved are 7.
it.each([
  [0.07, 2, 7],
  [0.123, 2, 12.3],
  [4543, 3, 4_543_000],
  [1e-7, 2, 1e-5],
  [-1.005, 2, -100.5],
  [0, 3, 0],
])('%d by %i places is %d', (value, power, moved) => expect(shifted(value, power)).toBe(moved))
