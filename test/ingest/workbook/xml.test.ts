import { strToU8 } from 'fflate'
import { describe, expect, it } from 'vitest'
import { attribute, readXml } from '../../../src/ingest/workbook/xml.ts'
import { findingsOf } from '../../support/findings.ts'

function events(xml: string): string[] {
  const list: string[] = []
  readXml(strToU8(xml), 'x.xlsx', {
    open: (name, attributes) => list.push(`<${name}${attributes.trim() && ` ${attributes.trim()}`}`),
    close: (name) => list.push(`/${name}`),
    text: (text) => list.push(text),
  })
  return list
}

describe('readXml', () => {
  it('hands on tags without prefix, attributes and text', () =>
    expect(events('<?xml version="1.0"?><x:a b="1>2"><!-- <c> -->t<d/></x:a>')).toEqual([
      '<a b="1>2"',
      't',
      '<d',
      '/d',
      '/a',
    ]))
  it('knows the five entities and characters by number, and what is quoted whole', () =>
    expect(events('<a>&lt;&amp;&gt;&quot;&apos;&#228;&#xDF;<![CDATA[<&]]></a>')).toEqual(['<a', `<&>"'äß`, '<&', '/a']))
  it.each([
    '<a>',
    '<a></b>',
    '<a',
    '<a b="1',
    '<a>&b;</a>',
    '<a>& b</a>',
    '<a>&#x110000;</a>',
    '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>',
    '<?xml version="1.0" encoding="ISO-8859-1"?><a/>',
    '<a><!-- </a>',
  ])('refuses %s', async (xml) =>
    expect(await findingsOf(() => events(xml))).toMatchObject([{ code: 'ATL-0240', file: 'x.xlsx' }]),
  )
  it('refuses bytes that are no UTF-8', async () =>
    expect(
      await findingsOf(() => readXml(Uint8Array.of(0x3c, 0x61, 0xff), 'x', { open() {}, close() {} })),
    ).toMatchObject([{ code: 'ATL-0240' }]))
})

describe('attribute', () => {
  it('is found by its name, with or without prefix', () => {
    expect(attribute(` r:id="rId1" name='T "1" &amp; 2'`, 'id')).toBe('rId1')
    expect(attribute(` r:id="rId1" name='T "1" &amp; 2'`, 'name')).toBe('T "1" & 2')
    expect(attribute(' xname="1"', 'name')).toBeNull()
  })
})
