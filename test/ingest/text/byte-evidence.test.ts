import * as fc from 'fast-check'
import { expect, it } from 'vitest'
import { byteEvidence } from '../../../src/ingest/text/byte-evidence.ts'

function collect(parts: readonly Uint8Array[], pairs: 'le' | 'be' | null = null) {
  const collector = byteEvidence(pairs)
  for (const part of parts) collector.push(part)
  return collector.evidence()
}
const badByte = (...parts: Uint8Array[]) => collect(parts).noUtf8.at
const strict = (bytes: Uint8Array) => {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

it('finds nothing in UTF-8', () => expect(badByte(new TextEncoder().encode('aä€😀'))).toBe(-1))
it('finds the lead byte of what is none', () =>
  expect(collect([Uint8Array.of(0x61, 0xe4, 0x74)]).noUtf8).toEqual({ at: 1, byte: 0xe4 }))
it('finds a trailing byte alone', () => expect(badByte(Uint8Array.of(0xc3, 0xa4, 0x80))).toBe(2))
it('finds a character that is cut off at the end', () => expect(badByte(Uint8Array.of(0x61, 0xe2, 0x82))).toBe(1))

const byte = fc.constantFrom(
  0,
  0x41,
  0x80,
  0x8f,
  0x90,
  0x9f,
  0xa0,
  0xbf,
  0xc1,
  0xc2,
  0xe0,
  0xed,
  0xef,
  0xf0,
  0xf4,
  0xf5,
)
it('agrees with TextDecoder on any bytes', () => {
  fc.assert(
    fc.property(fc.array(byte, { maxLength: 6 }), (list) => {
      const bytes = Uint8Array.from(list)
      expect(badByte(bytes) === -1).toBe(strict(bytes))
    }),
    { seed: 1, numRuns: 5000 },
  )
})

// Searches byte for byte, the plain way
function plainly(bytes: Uint8Array) {
  const at = (test: (byte: number) => boolean) => {
    const found = bytes.findIndex(test)
    return { at: found, byte: found < 0 ? 0 : bytes[found]! }
  }
  return {
    size: bytes.length,
    head: [...bytes.subarray(0, 3)],
    last: bytes.at(-1) ?? 0,
    zeros: [0, 1].map((parity) => bytes.filter((b, i) => b === 0 && i % 2 === parity).length),
    zero: at((b) => b === 0),
    high: at((b) => b >= 0x80),
    control: at((b) => b >= 0x80 && b < 0xa0),
    undefined1252: at((b) => [0x81, 0x8d, 0x8f, 0x90, 0x9d].includes(b)),
  }
}
it('finds the same in parts of any size and place in memory as in the whole', () => {
  const ascii = fc.constantFrom(0x20, 0x3b, 0x7f, 0x01)
  const bytes = fc.array(fc.oneof({ weight: 8, arbitrary: ascii }, { weight: 1, arbitrary: byte }), { maxLength: 60 })
  fc.assert(
    fc.property(
      bytes,
      fc.nat(60),
      fc.nat(3),
      fc.constantFrom('le' as const, 'be' as const, null),
      (list, cut, offset, pairs) => {
        const room = new Uint8Array(list.length + offset)
        room.set(list, offset)
        const whole = room.subarray(offset)
        const even = 2 * Math.floor(cut / 2)
        const once = collect([whole], pairs)
        expect(collect([whole.subarray(0, even), whole.subarray(even)], pairs)).toEqual(once)
        expect(once).toMatchObject(plainly(whole))
      },
    ),
    { seed: 2, numRuns: 5000 },
  )
})
it('finds NUL and half pairs in UTF-16', () => {
  const units = (...list: number[]) => Uint8Array.from(list.flatMap((u) => [u & 0xff, u >> 8]))
  expect(collect([units(0x41, 0xd83d, 0xde00, 0x42)], 'le').noUtf16.at).toBe(-1)
  expect(collect([units(0x41, 0xd83d), units(0xde00)], 'le').noUtf16.at).toBe(-1)
  expect(collect([units(0x41, 0xd83d, 0x42)], 'le').noUtf16.at).toBe(2)
  expect(collect([units(0x41, 0xde00)], 'le').noUtf16.at).toBe(2)
  expect(collect([units(0x41, 0xd83d)], 'le').noUtf16.at).toBe(2)
  expect(collect([units(0x41, 0)], 'le').noUtf16).toEqual({ at: 2, byte: 0 })
  expect(collect([Uint8Array.of(0, 0x41, 0xdc, 0)], 'be').noUtf16.at).toBe(3)
})
