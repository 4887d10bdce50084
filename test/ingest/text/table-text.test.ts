import { expect, it } from 'vitest'
import { tableText } from '../../../src/ingest/text/table-text.ts'
import { bytes, type Bytes } from '../../../src/model/files.ts'
import { refused, spec } from '../support.ts'

const encode = (text: string) => bytes(new TextEncoder().encode(text))

it('is the decoded text', async () => expect(await tableText(encode('\ufeffRäume;EW\n'), spec())).toBe('Räume;EW\n'))
it('asks for all bytes', async () => {
  const source: Bytes = { size: 3, slice: async (from, to) => new TextEncoder().encode('a;b').subarray(from, to) }
  expect(await tableText(source, spec())).toBe('a;b')
})
it.each(['', '\ufeff', ' \r\n\t\n'])('%j is empty (ATL-0203)', async (text) => {
  const finding = await refused(tableText(encode(text), spec()))
  expect(finding).toMatchObject({ code: 'ATL-0203', file: 'ew.csv' })
  expect(finding.found.de).toBe('die Datei ist leer')
})
it('names the kind of a foreign file before its encoding (ATL-0206)', async () => {
  const finding = await refused(tableText(bytes(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0xff)), spec()))
  expect(finding.code).toBe('ATL-0206')
  expect(finding.remedy?.de).toBe('als CSV speichern oder sources.ew.file ändern')
})
it('names the setting where the encoding is wrong (ATL-0204)', async () =>
  expect((await refused(tableText(bytes(Uint8Array.of(0x61, 0xe4)), spec()))).remedy?.en).toContain(
    'sources.ew.format.encoding: windows-1252',
  ))
