import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { badByte } from '../../src/ingest/utf8.ts'

const strict = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

it('finds nothing in UTF-8', () => expect(badByte(new TextEncoder().encode('aä€😀')) === -1).toBe(true))
it('finds the lead byte of what is none', () => expect(badByte(Uint8Array.of(0x61, 0xe4, 0x74))).toBe(1))
it('finds a trailing byte alone', () => expect(badByte(Uint8Array.of(0xc3, 0xa4, 0x80))).toBe(2))
it('agrees with TextDecoder on any bytes', () => {
  const byte = fc.constantFrom(0x41, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc1, 0xc2, 0xe0, 0xed, 0xef, 0xf0, 0xf4, 0xf5)
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (list) => {
      const bytes = Uint8Array.from(list)
      expect(badByte(bytes) === -1).toBe(strict(bytes))
    }),
    { seed: 1, numRuns: 5000 },
  )
})
