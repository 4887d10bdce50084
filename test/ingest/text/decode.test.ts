import { expect, it } from 'vitest'
import { decode } from '../../../src/ingest/text/decode.ts'
import type { Dialect } from '../../../src/model/delivery.ts'
import { AtlasError } from '../../../src/model/error.ts'

type Encoding = Dialect['encoding']
const utf8 = (text: string) => new TextEncoder().encode(text)
const utf16le = (text: string) => pairs(text, [0, 8])
const utf16be = (text: string) => pairs(text, [8, 0])
const pairs = (text: string, shifts: number[]) =>
  Uint8Array.from(text.split('').flatMap((c) => shifts.map((shift) => (c.charCodeAt(0) >> shift) & 0xff)))
const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const refused = (bytes: Uint8Array, encoding: Encoding) => {
  try {
    decode(bytes, encoding, 'a.csv', 'sources.ew.format.encoding')
  } catch (error) {
    if (!(error instanceof AtlasError)) throw error
    expect(error.fault).toBe('input')
    expect(error.findings).toHaveLength(1)
    return error.findings[0]!
  }
  throw new Error('was read')
}

// The 27 characters that windows-1252 has and latin-1 lacks, by byte from 0x80 (Unicode CP1252.TXT).
const cp1252 = '€\0‚ƒ„…†‡ˆ‰Š‹Œ\0Ž\0\0‘’“”•–—˜™š›œ\0žŸ'

it('reads UTF-8', () => expect(decode(utf8('Köln;„a“;1 €'), 'utf-8', 'a.csv')).toBe('Köln;„a“;1 €'))
it('strips the byte order mark once', () => {
  expect(decode(utf8('\ufeffRaum'), 'utf-8', 'a.csv')).toBe('Raum')
  expect(decode(pairs('\ufeffRaum', [0, 8]), 'utf-16le', 'a.csv')).toBe('Raum')
  expect(decode(pairs('\ufeffRaum', [8, 0]), 'utf-16be', 'a.csv')).toBe('Raum')
})
it('reads nothing as nothing', () => expect(decode(new Uint8Array(), 'utf-8', 'a.csv')).toBe(''))

it('reads windows-1252 with euro, dash and German quotes', () => {
  const bytes = Uint8Array.of(0x80, 0x96, 0x84, 0x93, 0xe4, 0xdf)
  expect(decode(bytes, 'windows-1252', 'a.csv')).toBe('€–„“äß')
})
it.each([...cp1252].map((c, i) => [c, 0x80 + i] as const).filter(([c]) => c !== '\0'))(
  'reads %s from windows-1252',
  (character, byte) => expect(decode(Uint8Array.of(0x41, byte), 'windows-1252', 'a.csv')).toBe(`A${character}`),
)
it('reads ASCII as windows-1252', () => expect(decode(utf8('a;b'), 'windows-1252', 'a.csv')).toBe('a;b'))
it('reads latin-1 byte for character', () =>
  expect(decode(latin('Größe ÷ ¤'), 'iso-8859-1', 'a.csv')).toBe('Größe ÷ ¤'))
it('reads more latin-1 than fits one call', () => {
  const text = 'Straße '.repeat(5000)
  expect(decode(latin(text), 'iso-8859-1', 'a.csv')).toBe(text)
})
it('reads the euro of iso-8859-15', () =>
  expect(decode(Uint8Array.of(0xa4, 0xa6, 0xbd, 0xe4), 'iso-8859-15', 'a.csv')).toBe('€Šœä'))
it('reads UTF-16 in both byte orders', () => {
  expect(decode(utf16le('Köln;€ 1'), 'utf-16le', 'a.csv')).toBe('Köln;€ 1')
  expect(decode(utf16be('Köln;€ 1'), 'utf-16be', 'a.csv')).toBe('Köln;€ 1')
  expect(decode(pairs('\ud83d\ude00 ok', [0, 8]), 'utf-16le', 'a.csv')).toMatch(/ok$/)
})

it('refuses latin bytes in UTF-8, with line, byte and remedy', () => {
  const finding = refused(latin('a;b\nKöln;1\n'), 'utf-8')
  expect(finding).toMatchObject({ code: 'ATL-0204', severity: 'error', file: 'a.csv', row: 2, value: '0xF6' })
  expect(finding.expected?.en).toBe('text in utf-8')
  expect(finding.remedy?.en).toBe('the file looks like windows-1252: set sources.ew.format.encoding: windows-1252')
  expect(finding.remedy?.de).toContain('sources.ew.format.encoding: windows-1252')
})
it('does not propose windows-1252 for a DOS code page', () =>
  expect(refused(Uint8Array.of(0x4d, 0x81, 0x6c, 0x6c), 'utf-8').remedy?.en).toBe('save the file again as UTF-8'))
it.each([
  ['overlong slash', [0xc0, 0xaf]],
  ['surrogate', [0xed, 0xa0, 0x80]],
  ['beyond Unicode', [0xf4, 0x90, 0x80, 0x80]],
  ['cut character at the end', [0x61, 0xe2, 0x82]],
])('refuses %s', (_, bytes) => expect(refused(Uint8Array.from(bytes), 'utf-8').code).toBe('ATL-0204'))

it.each(['windows-1252', 'iso-8859-1', 'iso-8859-15'] as const)('refuses UTF-8 declared as %s', (encoding) => {
  expect(refused(utf8('a\r\nb\r\nKöln'), encoding)).toMatchObject({ code: 'ATL-0204', row: 3 })
  expect(refused(utf8('a\r\nb\r\nKöln'), encoding).remedy?.en).toContain('set sources.ew.format.encoding: utf-8')
  expect(refused(utf8('\ufeffabc'), encoding).found.en).toBe('the file begins with the byte order mark of utf-8')
})
it.each([0x81, 0x8d, 0x8f, 0x90, 0x9d])('refuses byte %i in windows-1252', (byte) =>
  expect(refused(Uint8Array.of(0x0a, 0x41, byte), 'windows-1252')).toMatchObject({ code: 'ATL-0204', row: 2 }),
)
it('refuses the windows-1252 euro in latin-1', () =>
  expect(refused(Uint8Array.of(0x41, 0x80), 'iso-8859-1').remedy?.en).toContain('windows-1252'))
it.each(['utf-8', 'windows-1252', 'iso-8859-1'] as const)('refuses UTF-16 declared as %s', (encoding) => {
  expect(refused(utf16le('Raum;EW\n1;2\n'), encoding)).toMatchObject({ code: 'ATL-0204', row: 1, value: '0x00' })
  expect(refused(utf16be('Raum;EW\n1;2\n'), encoding).remedy?.en).toContain('utf-16be')
  expect(refused(utf16le('\ufeffRaum'), encoding).remedy?.en).toContain('utf-16le')
})
it('refuses a single NUL', () => expect(refused(utf8('a\nb\0c'), 'utf-8')).toMatchObject({ code: 'ATL-0204', row: 2 }))
it('refuses the other byte order, no UTF-16, half a character and a lone surrogate', () => {
  expect(refused(utf16be('Raum'), 'utf-16le').remedy?.en).toContain('utf-16be')
  expect(refused(utf8('Raum;Köln'), 'utf-16le').remedy?.en).toContain('utf-8')
  expect(refused(utf16le('Raum').slice(0, 7), 'utf-16le').code).toBe('ATL-0204')
  expect(refused(pairs('abc\ud800abc', [0, 8]), 'utf-16le').code).toBe('ATL-0204')
})
it('names no setting where the format has none', () => {
  try {
    decode(latin('ö'), 'utf-8', 'a.geojson', null)
    expect.unreachable()
  } catch (error) {
    expect((error as AtlasError).findings[0]!.remedy?.en).toBe(
      'the file looks like windows-1252; save the file again as UTF-8',
    )
  }
})

it('refuses what is longer than a text may be', () => {
  const large = { length: 2 ** 29 } as Uint8Array
  expect(() => decode(large, 'utf-8', 'a.json')).toThrow(AtlasError)
})
