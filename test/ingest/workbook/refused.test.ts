import { strToU8, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { refused } from '../support.ts'
import { bookTable, foreign, handmade, header, readBook, text } from './support.ts'

describe('a workbook is refused', () => {
  const good = handmade({ rows: `${header}<row r="2">${text('A2', '01')}${text('B2', '5')}</row>` })
  it('not at all, where nothing is wrong', async () => expect((await bookTable(good)).keys).toEqual(['01']))
  it.each([
    ['is empty', new Uint8Array(), 'ATL-0203'],
    ['is cut off', good.subarray(0, good.length - 30), 'ATL-0240'],
    ['is an HTML page in disguise', strToU8('<html><table><tr><td>1</td></tr></table></html>'), 'ATL-0206'],
    ['is a CSV file in disguise', strToU8('RAUM;EW\n01;5\n'), 'ATL-0206'],
    ['is an archive of something else', zipSync({ 'a.txt': strToU8('x') }), 'ATL-0206'],
    [
      'is binary',
      handmade({
        more: {
          '_rels/.rels':
            '<Relationships><Relationship Id="a" Type="x/officeDocument" Target="xl/workbook.bin"/></Relationships>',
          'xl/workbook.bin': '?',
        },
      }),
      'ATL-0206',
    ],
    [
      'refers to other workbooks',
      handmade({ rows: header, more: { 'xl/externalLinks/externalLink1.xml': '<externalLink/>' } }),
      'ATL-0246',
    ],
    ['has broken XML', handmade({ rows: '<row r="1"><c r="A1">' }), 'ATL-0240'],
    ['ends in the middle of its XML', handmade({ rows: '<row r="1"' }), 'ATL-0240'],
    ['has a cell beyond the last column', handmade({ rows: '<row r="1"><c r="XFE1"><v>1</v></c></row>' }), 'ATL-0240'],
    ['has a row beyond the last', handmade({ rows: '<row r="99999999"><c><v>1</v></c></row>' }), 'ATL-0240'],
    [
      'has a text that it does not hold',
      handmade({ rows: '<row r="1"><c r="A1" t="s"><v>9</v></c></row>' }),
      'ATL-0240',
    ],
    ['climbs out of itself', zipSync({ '../xl/workbook.xml': strToU8('x') }), 'ATL-0242'],
    [
      'is an encrypted ODS',
      zipSync({
        'content.xml': strToU8('?'),
        'META-INF/manifest.xml': strToU8('<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>'),
      }),
      'ATL-0243',
    ],
    [
      'is an ODS that refers to others',
      zipSync({
        'content.xml': strToU8(`<office:x><table:table table:name="'file:///tmp/a.ods'#Blatt1"/></office:x>`),
      }),
      'ATL-0246',
    ],
    [
      'is an ODS that repeats cells without end',
      zipSync({
        'content.xml': strToU8(
          `<office:x><table:table table:name="2024">${'<table:table-row table:number-rows-repeated="400000"><table:table-cell table:number-columns-repeated="16000" office:value-type="float" office:value="1"/></table:table-row>'.repeat(2)}</table:table></office:x>`,
        ),
      }),
      'ATL-0241',
    ],
  ])('that %s', async (_, content, code) =>
    expect(await refused(readBook(content))).toMatchObject({ code, severity: 'error' }),
  )

  it('that is encrypted: the old container with the name of what is in it', async () => {
    const content = new Uint8Array(2048)
    content.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
    'EncryptedPackage'.split('').forEach((c, i) => (content[1024 + 2 * i] = c.charCodeAt(0)))
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0243' })
  })
  it('that is an old workbook and damaged', async () => {
    const old = foreign(
      [
        ['RAUM', 'EW'],
        ['01', 5],
      ],
      'biff8',
    )
    expect(await refused(readBook(old.subarray(0, 600)))).toMatchObject({ code: 'ATL-0240' })
  })
  it('that expands: entities are not even read', async () => {
    const bomb =
      '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>'
    const content = handmade({
      rows: '<row r="1"><c r="A1" t="s"><v>0</v></c></row>',
      more: { 'xl/sharedStrings.xml': bomb },
    })
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0240' })
  })
  it('that unpacks to more than the bounds', async () => {
    const content = handmade({ more: { 'xl/worksheets/sheet0.xml': ' '.repeat(64 * 2 ** 20) } })
    expect(content.length).toBeLessThan(200_000)
    expect(await refused(readBook(content))).toMatchObject({ code: 'ATL-0241' })
  })
})
