import fc from 'fast-check'
import { expect, it } from 'vitest'
import { stops } from '../../src/ingest/stops.ts'

it('finds every wanted byte and no other, wherever the bytes begin', () =>
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 70 }).map((bytes) => bytes.map((byte) => (byte % 3 === 0 ? 59 : byte))),
      fc.nat(7),
      fc.nat(9),
      (content, offset, from) => {
        const bytes = new Uint8Array(content.length + 8).subarray(offset)
        bytes.set(content.subarray(0, bytes.length))
        stops.want([59, 10])
        const start = Math.min(from, bytes.length)
        const right = [...bytes.keys()].filter((i) => i >= start && (bytes[i] === 59 || bytes[i] === 10))
        expect([...stops.places.subarray(0, stops.find(bytes, start, bytes.length))]).toEqual(right)
      },
    ),
  ))
