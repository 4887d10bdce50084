import { expect, it } from 'vitest'
import { kernel } from '../../../src/math/wasm/kernel.ts'
import { numbers, resident, type Resident } from '../../../src/math/wasm/resident.ts'

/** A million numbers, all the same. */
const block = (value: number): Resident<number> => ({
  bytes: 8e6,
  lay: (at) => {
    numbers(at, 1e6).fill(value)
    return at
  },
})

it('keeps what has room in 64 MiB, lays the rest out again, and lets nothing overlap', () => {
  const blocks = Array.from({ length: 20 }, (_, value) => block(value))
  for (let round = 0; round < 3; round++)
    for (const [value, one] of blocks.entries())
      for (const bytes of [16, 4000 * round]) {
        const { places, desk } = resident(one, bytes)
        numbers(desk, bytes / 8).fill(-1)
        expect(numbers(places, 1e6).every((x) => x === value)).toBe(true)
      }
  expect(kernel().memory.buffer.byteLength).toBeLessThan(2 ** 26 + 2 ** 17)
})
it('says the same place while it lies there', () => {
  const one = block(1)
  expect(resident(one, 8).places).toBe(resident(one, 8).places)
})
