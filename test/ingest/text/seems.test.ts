import { expect, it } from 'vitest'
import { seems } from '../../../src/ingest/text/seems.ts'
import { layer, read, refused } from '../support.ts'

const bytes = (text: string) => Uint8Array.from(text, (c) => c.charCodeAt(0))

it.each([
  ['PK\x03\x04\x14\0', 'an Excel workbook (XLSX) or a ZIP archive'],
  ['\xd0\xcf\x11\xe0\xa1', 'an old Excel workbook (XLS)'],
  ['%PDF-1.7', 'a PDF'],
  ['SQLite format 3\0', 'a GeoPackage (SQLite)'],
  ['<!DOCTYPE html><html>', 'an HTML page'],
  ['\n <html>', 'an HTML page'],
  ['\xef\xbb\xbf<?xml version="1.0"?>', 'an XML or HTML file'],
  ['{"a":1}', 'a JSON file'],
  ['[\n {"a":1}]', 'a JSON file'],
])('%j given as CSV is ATL-0206', async (text, name) => {
  const finding = await refused(read(bytes(text)))
  expect(finding).toMatchObject({ code: 'ATL-0206', file: 'ew.csv' })
  expect(finding.found.en).toBe(`the file seems to be ${name}`)
})
it('a page given as GeoJSON is ATL-0206', async () =>
  expect((await refused(layer('<!doctype html>'))).found.de).toBe('die Datei ist offenbar eine HTML-Seite'))
it.each(['RAUM;EW', '[Titel];x', '<5;7', 'PKZ;EW', '"a"', ''])('%j may be a table', (text) =>
  expect(seems(bytes(text))).toBeNull(),
)
