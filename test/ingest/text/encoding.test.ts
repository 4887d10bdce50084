import { expect, it } from 'vitest'
import { contradiction } from '../../../src/ingest/text/encoding.ts'
import type { Dialect } from '../../../src/model/delivery.ts'

const latin = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))
const wrong = (bytes: Uint8Array, encoding: Dialect['encoding']) =>
  contradiction(bytes, encoding, 'a.csv', 'sources.ew.format.encoding')?.findings[0] ?? null

it('finds nothing in ASCII, whatever is declared', () => {
  for (const encoding of ['utf-8', 'windows-1252', 'iso-8859-1', 'iso-8859-15'] as const)
    expect(wrong(latin('a;b\n1;2\n'), encoding)).toBeNull()
})
it('finds nothing where bytes and declaration agree', () => {
  expect(wrong(new TextEncoder().encode('Köln'), 'utf-8')).toBeNull()
  expect(wrong(latin('K\xf6ln \x80'), 'windows-1252')).toBeNull()
  expect(wrong(latin('K\xf6ln'), 'iso-8859-1')).toBeNull()
  expect(wrong(latin('K\0\xf6\0'), 'utf-16le')).toBeNull()
  expect(wrong(latin('\xff\xfeK\0\xf6\0'), 'utf-16le')).toBeNull()
})
it('counts lines over LF, CRLF and CR', () => {
  expect(wrong(latin('a\nb\n\xf6'), 'utf-8')).toMatchObject({ row: 3 })
  expect(wrong(latin('a\r\nb\r\n\xf6'), 'utf-8')).toMatchObject({ row: 3 })
  expect(wrong(latin('a\rb\r\xf6'), 'utf-8')).toMatchObject({ row: 3 })
})
it('says in German what is wrong and what to do', () => {
  const finding = wrong(latin('K\xf6ln'), 'utf-8')
  expect(finding).toMatchObject({ code: 'ATL-0204', severity: 'error', file: 'a.csv', value: '0xF6' })
  expect(finding!.found.de).toBe('Byte 0xF6 ist an dieser Stelle kein UTF-8')
  expect(finding!.expected?.de).toBe('Text in utf-8')
  expect(finding!.remedy?.de).toBe(
    'die Datei ist offenbar windows-1252: sources.ew.format.encoding: windows-1252 angeben',
  )
})
it('tells the encodings of a byte order mark apart', () => {
  expect(wrong(latin('\xef\xbb\xbfa'), 'iso-8859-15')!.found.en).toContain('byte order mark of utf-8')
  expect(wrong(latin('\xfe\xff\0a'), 'utf-16le')!.remedy?.en).toContain('utf-16be')
})
