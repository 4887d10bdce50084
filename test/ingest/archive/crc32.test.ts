import { strToU8 } from 'fflate'
import { crc32 as zlib } from 'node:zlib'
import { expect, it } from 'vitest'
import { crc32 } from '../../../src/ingest/archive/crc32.ts'

// The check value of CRC-32/ISO-HDLC in every catalogue of such sums.
it('of "123456789" is CBF43926', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926))
it('of nothing is 0', () => expect(crc32(new Uint8Array())).toBe(0))
it('goes on from part to part', () =>
  expect(crc32(strToU8('6789'), crc32(strToU8('12345')))).toBe(crc32(strToU8('123456789'))))
it.skipIf(typeof zlib !== 'function')('agrees with zlib', () => {
  const content = Uint8Array.from({ length: 5000 }, (_, i) => (i * 31) % 256)
  expect(crc32(content)).toBe(zlib(content))
})
