import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { strToU8, zipSync } from 'fflate'
import { inspectFile } from '../../../src/ingest/inspect/inspect-file.ts'
import type { Given } from '../../../src/ingest/inspect/given.ts'
import { AtlasError } from '../../../src/model/error.ts'
import { bytes } from '../../../src/model/files.ts'

const seen = (content: string | Uint8Array, file = 'a.csv', given: Given = {}) =>
  inspectFile(bytes(typeof content === 'string' ? new TextEncoder().encode(content) : content), file, [], given)

describe('a file', () => {
  it('is what its bytes are, whatever it is called', async () => {
    expect(await seen('NR;X\n01;1\n02;2\n', 'a.xlsx')).toMatchObject({ kind: 'csv' })
    expect(await seen('[{"NR": "01", "X": 1}, {"NR": "02", "X": 2}]', 'a.csv')).toMatchObject({
      kind: 'json',
      doubts: [],
    })
    expect(await seen('%PDF-1.7', 'a.csv')).toMatchObject({
      kind: 'other',
      name: { de: 'ein PDF' },
      doubts: [{ code: 'ATL-0220' }],
    })
  })
  it('of JSON has one list, or asks which', async () => {
    const lists = '{"a": {"b": [{"NR": "01", "X": 1}, {"NR": "02", "X": 2}]}, "c": [{"Y": 1}]}'
    expect(await seen(lists, 'a.json')).toMatchObject({
      parts: ['a.b', 'c'],
      part: null,
      doubts: [{ code: 'ATL-0220' }],
    })
    expect(await seen(lists, 'a.json', { path: 'a.b' })).toMatchObject({
      part: 'a.b',
      doubts: [],
      table: { columns: [{ header: 'NR' }, { header: 'X' }] },
    })
    expect(await seen('{"a": 1}', 'a.json')).toMatchObject({ parts: [], doubts: [{ code: 'ATL-0220' }] })
  })
  it('in an archive is looked into, or asked for', async () => {
    const table = strToU8('NR;X\n01;1\n02;2\n')
    expect(await seen(zipSync({ 'a.csv': table, '__MACOSX/a.csv': table }), 'a.zip')).toMatchObject({
      kind: 'archive',
      part: 'a.csv',
      inner: { kind: 'csv' },
      doubts: [],
    })
    const two = zipSync({ 'a.csv': table, 'b.csv': table })
    expect(await seen(two, 'a.zip')).toMatchObject({ parts: ['a.csv', 'b.csv'], doubts: [{ code: 'ATL-0220' }] })
    expect(await seen(two, 'a.zip', { member: 'b.csv' })).toMatchObject({ part: 'b.csv', doubts: [] })
  })
  it('of geometry in metres that names no system asks for it', async () => {
    const layer = {
      type: 'FeatureCollection',
      features: [
        { type: 'Feature', properties: { NR: '01' }, geometry: { type: 'Point', coordinates: [560000, 5930000] } },
      ],
    }
    expect(await seen(JSON.stringify(layer), 'a.geojson')).toMatchObject({
      kind: 'geojson',
      layer: { features: 1, crs: null, properties: [{ name: 'NR', types: ['string'] }] },
      doubts: [{ code: 'ATL-0220', remedy: { de: expect.stringContaining('--crs EPSG:25832 angeben') } }],
    })
  })
  it('of Parquet has typed columns, whatever it is called', async () => {
    const content = new Uint8Array(readFileSync(new URL('../../../fixtures/parquet/typen.parquet', import.meta.url)))
    const { kind, table, doubts } = await seen(content, 'a.csv')
    expect([kind, table!.rows.length]).toEqual(['parquet', 3])
    expect(doubts).toMatchObject([{ column: 'd', row: 2, value: 'NaN' }])
    const column = (name: string) => table!.columns.find(({ header }) => header === name)
    expect(column('nr')).toMatchObject({ type: 'text', distinct: 3 })
    expect(column('dez')).toMatchObject({ type: 'number', range: [0.29, 35.35], empty: 1 })
    expect(column('liste')).toBeUndefined()
    // beyond 2^53 the digits stay
    expect(table!.rows[0]).toContain('18446744073709551615')
  })
  it('that is very large is looked at in part', async () => {
    const found = await seen(`NR;X\n${'01;1234567890123456789\n'.repeat(1 << 19)}`)
    expect(found.seen).toBeLessThan(found.size)
    expect(found.table!.rows.length).toBeGreaterThan(1.5e5)
  })
})

it('is told or refused, never a crash', async () => {
  const good = 'Titel\nNR;NAME;X;Y\n0101;Süd;1.234,5;-\n0102;Nord;2,5;.\nSumme;;1.237,0;\nQuelle: x\n'
  const mutated = fc
    .tuple(
      fc.nat(good.length),
      fc.nat(12),
      fc.string({ maxLength: 8, unit: fc.constantFrom(...';,\t|"\n\r.0123-% äß\0{}[]') }),
    )
    .map(([at, length, text]) => new TextEncoder().encode(good.slice(0, at) + text + good.slice(at + length)))
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.uint8Array({ maxLength: 200 }), mutated), async (content) => {
      try {
        await seen(content)
      } catch (error) {
        if (!(error instanceof AtlasError)) throw error
      }
    }),
    { numRuns: 400 },
  )
})
