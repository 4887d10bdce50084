import { createHash } from 'node:crypto'
import { expect, it } from 'vitest'
import { sha256 } from '../../src/host/sha256.ts'

// FIPS 180-4, and a million times "a" from the same examples
const known = [
  ['', 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855'],
  ['abc', 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad'],
  ['a'.repeat(1_000_000), 'cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0'],
] as const

/** A file that is nowhere in memory, byte i being i mod 251, and the most that was ever asked of it at once. */
function generated(size: number) {
  const cycle = Uint8Array.from({ length: 251 * 8192 }, (_, i) => i % 251)
  const file = {
    size,
    most: 0,
    slice: (from: number, to: number) => {
      file.most = Math.max(file.most, to - from)
      return Promise.resolve(cycle.subarray(from % 251, (from % 251) + to - from))
    },
  }
  return file
}

it.each(known)('hashes %#', async (text, digest) => {
  const content = new TextEncoder().encode(text)
  const slice = (from: number, to: number) => Promise.resolve(content.subarray(from, to))
  expect(await sha256({ size: content.length, slice })).toBe(digest)
})
it.each([(1 << 20) - 1, 1 << 20, (1 << 20) + 1, 3_333_333])('hashes %i bytes as in one go', async (size) => {
  const whole = Uint8Array.from({ length: size }, (_, i) => i % 251)
  expect(await sha256(generated(size))).toBe(createHash('sha256').update(whole).digest('hex'))
})
it('holds one MiB of a file of 256', async () => {
  const file = generated(256 << 20)
  await sha256(file)
  expect(file.most).toBe(1 << 20)
})
