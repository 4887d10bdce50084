import { readFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { genesis } from '../../src/ingest/genesis/genesis.ts'
import { jsonTable } from '../../src/ingest/json/json-table.ts'
import { layer } from '../../src/ingest/layer/layer.ts'
import { parquet } from '../../src/ingest/parquet/parquet.ts'
import type { LayerSpec } from '../../src/model/delivery.ts'
import { AtlasError } from '../../src/model/error.ts'
import { bytes, type Files } from '../../src/model/files.ts'
import { spec } from './support.ts'

const folder = new URL('../../fixtures/', import.meta.url)
const content = (path: string) => new Uint8Array(readFileSync(new URL(path, folder)))

/** A file with some bytes changed, a piece taken out, or the end cut off. */
const damaged = (good: Uint8Array) =>
  fc.oneof(
    fc
      .array(fc.tuple(fc.nat(good.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 })
      .map((changes) => changes.reduce((all, [at, byte]) => all.with(at, byte), good)),
    fc.nat(good.length - 1).map((end) => good.slice(0, end)),
    fc
      .tuple(fc.nat(good.length - 1), fc.integer({ min: 1, max: 40 }))
      .map(([at, length]) => Uint8Array.from([...good.subarray(0, at), ...good.subarray(at + length)])),
  )

/** The reader answers with a table, or with findings of our own; anything else fails. */
const survives = (good: Uint8Array, read: (one: Uint8Array) => Promise<unknown>, runs = 150) =>
  fc.assert(
    fc.asyncProperty(damaged(good), async (one) => {
      try {
        await read(one)
      } catch (error) {
        if (!(error instanceof AtlasError)) throw error
        expect(error.findings.length).toBeGreaterThan(0)
      }
    }),
    { numRuns: runs },
  )

const spatial = (file: string): LayerSpec => ({
  file,
  key: 'RAUM_NR',
  name: 'NAME',
  crs: null,
  layer: null,
  encoding: null,
  setting: 'areas.base',
})

describe('a damaged file of geometry is read or refused:', () => {
  const beside = ['raum.dbf', 'raum.prj', 'raum.cpg'] as const
  it.each(['raum.geojson', 'raum.topojson', 'raum.gpkg', 'raum.shp', 'raum.fgb', 'raum.zip', ...beside])(
    '%s',
    async (name) => {
      const file = name.startsWith('raum.') && (beside as readonly string[]).includes(name) ? 'raum.shp' : name
      await survives(content(`layers/${name}`), (one) => {
        const files: Files = new Map(
          [...new Set([file, ...beside])].map((path) => [path, bytes(path === name ? one : content(`layers/${path}`))]),
        )
        return layer(files, spatial(file))
      })
    },
  )
  it('an open ring beside another is told, not stumbled over', async () => {
    const good = content('layers/raum.shp')
    const files: Files = new Map([
      // one bit of the first corner of the outer ring of the second shape
      ['raum.shp', bytes(good.with(302, good[302]! ^ 1))],
      ...beside.map((path) => [path, bytes(content(`layers/${path}`))] as const),
    ])
    const { findings } = await layer(files, spatial('raum.shp'))
    expect(findings.map(({ code }) => code)).toContain('ATL-0405')
  })
})

it.each(['snappy-v1', 'zstd-v2', 'uncompressed-v1'])('a damaged Parquet file is read or refused: %s', async (name) => {
  const columns = { ew: 'ew', name: { header: 'name', type: 'text' as const } }
  const read = (one: Uint8Array) =>
    parquet(bytes(one), spec({ file: 'a.parquet', kind: 'parquet', key: ['nr'], columns }))
  expect((await read(content(`parquet/${name}.parquet`))).findings).toEqual([])
  await survives(content(`parquet/${name}.parquet`), read, 400)
})

// Numbers that say which row they are of, three times: one damage cannot turn one into another.
const rows = Array.from({ length: 20 }, (_, i) => ({
  key: `0${101 + i}`,
  value: Number(`${101 + i}${101 + i}.${101 + i}`),
}))
const texts = {
  json: JSON.stringify(rows.map(({ key, value }) => ({ RAUM: key, EW: value }))),
  genesis: [
    'statistics_code;statistics_label;time_code;time_label;time;1_variable_code;1_variable_label;1_variable_attribute_code;1_variable_attribute_label;value;value_unit;value_variable_code;value_variable_label',
    ...rows.map(
      ({ key, value }) =>
        `1;S;STAG;Stichtag;2024-12-31;KREISE;Kreise;${key};x;${String(value).replace('.', ',')};Anzahl;EW;Stand`,
    ),
  ].join('\n'),
}
const readers = {
  json: (one: Uint8Array) => jsonTable(bytes(one), spec({ file: 'a.json', kind: 'json' })),
  genesis: (one: Uint8Array) =>
    genesis(
      bytes(one),
      spec({ key: ['KREISE'], year: { column: 'time' }, dialect: { layout: 'genesis', thousands: null } }),
    ),
}

it.each(['json', 'genesis'] as const)('a number of one row never stands in another: damaged %s', async (name) => {
  const good = new TextEncoder().encode(texts[name])
  const owner = new Map(rows.map(({ key, value }) => [value, key]))
  let unharmed = 0
  await survives(
    good,
    async (one) => {
      const { value, findings } = await readers[name](one)
      const [table] = value
      if (!table) return expect(findings.length).toBeGreaterThan(0)
      const numbers = [...table.numbers['ew']!.values]
      // Up to four places are damaged: that many keys may be other ones, and no more.
      const wrong = numbers.filter((number, i) => owner.has(number) && owner.get(number) !== table.keys[i])
      expect(wrong.length).toBeLessThanOrEqual(4)
      if (findings.length === 0) expect(numbers.filter((number) => !owner.has(number)).length).toBeLessThanOrEqual(4)
      unharmed += Number(findings.length === 0)
    },
    1500,
  )
  expect(unharmed).toBeGreaterThan(20)
})
