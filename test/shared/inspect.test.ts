import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { inspectFile } from '../../src/ingest/inspect/inspect-file.ts'
import type { KnownKeys } from '../../src/ingest/inspect/keys.ts'
import { bytes } from '../../src/model/files.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson')

const read = (path: string) => new Uint8Array(readFileSync(shared(`data/${path}`)))
const planungsraeume = (): KnownKeys => {
  const text = new TextDecoder().decode(read('berlin-geometry/lor_planungsraeume_2021.epsg25833.geojson'))
  const { features } = JSON.parse(text) as { features: { properties: Record<string, string> }[] }
  return {
    gebietsstand: '2021-01-01',
    keys: new Set(features.map(({ properties }) => properties['PLR_ID']!)),
    names: new Map(features.map(({ properties }) => [properties['PLR_ID']!, properties['PLR_NAME']!])),
  }
}
const seen = (path: string, known: readonly KnownKeys[] = []) => inspectFile(bytes(read(path)), path, known, {})

describe.skipIf(absent)(`files of Berlin${title}`, () => {
  it('monitoring 2021: comma, point, all 542 keys, a sentinel', async () => {
    const { csv, table, doubts } = await seen('berlin-mss-2021/mss_2021_index_indikatoren.csv', [planungsraeume()])
    expect(csv).toMatchObject({ encoding: 'utf-8', delimiter: ',', skip: 0 })
    expect(table).toMatchObject({
      notation: { decimal: '.', thousands: null },
      key: { headers: ['PLR_ID'], matches: 542, areas: 542, unique: true },
      shape: { name: 'PLR_NAME' },
    })
    expect(doubts.map(({ value }) => value)).toEqual(['-9999'])
  })
  it('monitoring 2019 is on other areas, which is told', async () => {
    const path = 'berlin-mss-2019/berlin-lor-monitoring-social-urban-development-2019-00-2-1.csv'
    const { table, doubts } = await seen(path, [planungsraeume()])
    expect(table!.key).toBeNull()
    expect(doubts).toMatchObject([
      {
        column: 'id',
        value: '01011101',
        found: {
          en: expect.stringMatching(/^447 keys, .* but none belongs to one .*: evidently another Gebietsstand$/),
        },
      },
    ])
  })
  it('population: every file has its 542 keys', async () => {
    const known = [planungsraeume()]
    const path = 'berlin-population/berlin-lor-population-2024-02-t2.csv'
    const { table } = await seen(path, known)
    expect(table!.rows).toHaveLength(542)
  })
})
