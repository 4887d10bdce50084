import fc from 'fast-check'
import { expect, it } from 'vitest'
import { isText } from '../../../src/host/is-text.ts'
import { chunks } from '../../../src/ingest/csv/chunks.ts'
import { textParts } from '../../../src/ingest/csv/text-parts.ts'
import { bytes } from '../../../src/model/files.ts'
import { refused, spec } from '../support.ts'

const encode = (text: string) => new TextEncoder().encode(text)

function inParts(content: Uint8Array, size: number): boolean {
  const quick = textParts(isText)
  for (let from = 0; from < content.length; from += size) quick.push(content.subarray(from, from + size))
  return quick.isText()
}

it.each([1, 2, 3, 5, 64])('knows text in parts of %i bytes', (size) => {
  expect(inParts(encode('Köln–Süd €😀 𝄞 Łódź'), size)).toBe(true)
  expect(inParts(encode(''), size)).toBe(true)
})
it.each([
  ['NUL', [65, 0, 65]],
  ['a character cut off', [65, 0xf0, 0x9f, 0x98]],
  ['the rest of one', [0x98, 0x80, 65]],
  ['half a pair', [0xed, 0xa0, 0x80]],
  ['a longer form than needed', [0xc0, 0xaf]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['windows-1252', [0x4b, 0xf6, 0x6c, 0x6e]],
])('is told from %s', (_, content) => {
  for (const size of [1, 2, 3, 64]) expect(inParts(Uint8Array.from(content), size), `${size}`).toBe(false)
})
it('agrees with the whole, wherever it is cut', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(
          fc.string({ unit: 'binary' }).map(encode),
          fc.uint8Array({ maxLength: 2 }),
          fc.constantFrom([0xc3], [0xe2, 0x82], [0xf0, 0x9f]).map((part) => Uint8Array.from(part)),
        ),
      ),
      fc.integer({ min: 1, max: 9 }),
      (pieces, size) => {
        const content = Uint8Array.from(pieces.flatMap((piece) => [...piece]))
        expect(inParts(content, size)).toBe(isText(content))
      },
    ),
  ))
it('finds what is wrong as exactly as without (ATL-0204)', async () => {
  const read = async (content: Uint8Array, quick: boolean) => {
    for await (const _ of chunks({ ...bytes(content), ...(quick && { isText }) }, spec(), 64));
  }
  for (const wrong of [[0xe4], [0], [0xf0, 0x9f], [0xff, 0xfe]]) {
    const content = Uint8Array.from([...encode('ä\r\n'.repeat(1000)), ...wrong, 10])
    const told = await refused(read(content, true))
    expect(told).toMatchObject({ code: 'ATL-0204', row: 1001 })
    expect(told).toEqual(await refused(read(content, false)))
  }
  await read(encode('ä'.repeat(1001)), true)
})
