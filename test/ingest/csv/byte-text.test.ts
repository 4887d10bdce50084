import { expect, it } from 'vitest'
import { byteText } from '../../../src/ingest/csv/byte-text.ts'

const all = Uint8Array.from({ length: 256 }, (_, i) => i)

it('reads windows-1252 with euro, dash and German quotes', () =>
  expect(byteText('windows-1252')(Uint8Array.of(0x80, 0x96, 0x84, 0x93, 0xe4, 0xdf), 0, 6)).toBe('€–„“äß'))
it('reads latin-1 byte for character, and the euro of iso-8859-15', () => {
  expect(byteText('iso-8859-1')(all, 0, 256)).toBe(String.fromCharCode(...all))
  expect(byteText('iso-8859-15')(Uint8Array.of(0xa4, 0xe4), 0, 2)).toBe('€ä')
})
it('reads UTF-8, a byte order mark inside a cell too', () => {
  const bytes = new TextEncoder().encode('a\ufeffKöln €😀')
  expect(byteText('utf-8')(bytes, 1, bytes.length)).toBe('\ufeffKöln €😀')
})
it('reads more than fits one call', () => {
  const long = 'Straße '.repeat(5000)
  expect(
    byteText('windows-1252')(
      Uint8Array.from(long, (c) => c.charCodeAt(0)),
      0,
      long.length,
    ),
  ).toBe(long)
  const plain = 'Strasse '.repeat(5000)
  expect(byteText('utf-8')(new TextEncoder().encode(plain), 0, plain.length)).toBe(plain)
})
