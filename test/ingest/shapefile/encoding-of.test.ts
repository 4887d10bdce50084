import { expect, it } from 'vitest'
import { encodingOf } from '../../../src/ingest/shapefile/encoding-of.ts'

const dbf = (driver: number, text = 'a') => {
  const bytes = new Uint8Array(33 + text.length)
  bytes[8] = 33
  bytes[29] = driver
  bytes.set(
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
    33,
  )
  return bytes
}
const place = { file: 'a.shp', encoding: null, setting: 'areas.base' } as const

it('takes the plan before the .cpg, the .cpg before the file', () => {
  expect(encodingOf(dbf(3), 'UTF-8', { ...place, encoding: 'iso-8859-1' })).toEqual({
    encoding: 'iso-8859-1',
    by: 'plan',
  })
  expect(encodingOf(dbf(3), 'UTF-8', place)).toEqual({ encoding: 'utf-8', by: 'cpg' })
  expect(encodingOf(dbf(3, 'ä'), null, place)).toEqual({ encoding: 'windows-1252', by: 'dbf' })
})
it.each([
  ['UTF-8\r\n', 'utf-8'],
  ['65001', 'utf-8'],
  ['1252', 'windows-1252'],
  ['ANSI 1252', 'windows-1252'],
  ['ISO-8859-1', 'iso-8859-1'],
  ['88591', 'iso-8859-1'],
  ['ISO 8859-15', 'iso-8859-15'],
])('%j is %s', (cpg, encoding) => expect(encodingOf(dbf(0), cpg, place)).toEqual({ encoding, by: 'cpg' }))
it('needs none for ASCII', () => expect(encodingOf(dbf(0x57), null, place)).toEqual({ encoding: 'utf-8', by: 'ascii' }))
it('refuses to guess', () => {
  expect(() => encodingOf(dbf(0x57, 'ä'), null, place)).toThrow('ATL-0204')
  expect(() => encodingOf(dbf(3), 'OEM', place)).toThrow('ATL-0204')
})
it.each([
  ['CP850', 0],
  ['850', 0],
  ['IBM437', 0],
  [null, 2],
  [null, 1],
])('%j and number %d are letters of DOS, which no other encoding reads right', (cpg, number) => {
  expect(() => encodingOf(dbf(number, 'ä'), cpg, place)).toThrow('DOS')
})
