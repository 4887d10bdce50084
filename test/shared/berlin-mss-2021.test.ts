import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/pipeline/run.ts'
import { build, planOf } from '../support/build.ts'
import { published, type Row } from '../support/published.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-mss-2021')
const folder = shared('data/')

// The publisher rounds to two decimals: |ours − theirs| ≤ 0.005, and 1e-5 for the binary fractions.
const rounded = 0.00501

describe.skipIf(absent)(`Berlin MSS 2021${title}`, () => {
  let result: Run
  let index: Map<string, Row>
  let theirs: Map<string, Row>
  let numbers: Map<string, Row>

  beforeAll(async () => {
    result = await build(planOf('data/berlin-mss/atlas.yaml'), folder)
    index = published(result.outputs.get('tabellen/sozialindex.csv') as string, (row) => row['gebiet_id']!)
    theirs = published(shared('data/berlin-mss-2021/mss_2021_indizes.csv'), (row) => row['PLR_ID']!)
    numbers = published(
      shared('data/berlin-mss-2021/mss_2021_index-indikatoren_z-werte_plr.csv'),
      (row) => row['PLR-ID']!,
      ';',
    )
  })

  const assessed = () => [...theirs.values()].filter((row) => row['KOM'] === 'gültig')

  it('finds 536 assessed areas of 542', () => {
    expect(index.size).toBe(542)
    expect(assessed()).toHaveLength(536)
    expect([...index.values()].filter((row) => row['status'] === 'ok')).toHaveLength(536)
  })

  it('gives every area its published status, Dynamik and combined class', () => {
    const wrong = assessed().filter((row) => {
      const ours = index.get(row['PLR_ID']!)!
      return (
        ours['klasse'] !== row['SI_N'] ||
        ours['klasse_text'] !== row['SI_V'] ||
        ours['dynamik_klasse'] !== row['DI_N'] ||
        ours['dynamik_text'] !== row['DI_V'] ||
        ours['gesamt'] !== row['SDI']
      )
    })
    expect(wrong).toEqual([])
  })

  it('agrees with every published sum and index to its two decimals', () => {
    const largest = { wert: 0, summe: 0, dynamik_wert: 0, dynamik_summe: 0 }
    const theirNames = {
      wert: 'Status-Index (standardisierte Statussumme)',
      summe: 'Status-summe',
      dynamik_wert: 'Dynamik-Index (standardisierte Dynamik-summe)',
      dynamik_summe: 'Dynamik-summe',
    } as const
    let compared = 0
    for (const row of assessed())
      for (const [ours, name] of Object.entries(theirNames) as [keyof typeof largest, string][]) {
        const want = numbers.get(row['PLR_ID']!)![name]!
        expect(want).not.toBe('')
        largest[ours] = Math.max(largest[ours], Math.abs(Number(index.get(row['PLR_ID']!)![ours]) - Number(want)))
        compared++
      }
    expect(compared).toBe(4 * 536)
    for (const [name, deviation] of Object.entries(largest)) expect(deviation, name).toBeLessThanOrEqual(rounded)
  })

  const zOf = (run: Run) =>
    published(run.outputs.get('tabellen/indikatoren.csv') as string, (row) => `${row['gebiet_id']} ${row['indikator']}`)

  const largestZ = (run: Run): number => {
    const ours = zOf(run)
    return Math.max(
      ...assessed().flatMap((row) =>
        ['s1', 's3', 's4', 'd1', 'd3', 'd4'].map((id) =>
          Math.abs(
            Number(ours.get(`${row['PLR_ID']} ${id}`)!['z']) -
              Number(numbers.get(row['PLR_ID']!)![`z${id.toUpperCase()}`]),
          ),
        ),
      ),
    )
  }

  it('agrees with every published z-value', () => expect(largestZ(result)).toBeLessThanOrEqual(rounded))

  it('would not with the sample standard deviation', async () => {
    const sample = planOf('data/berlin-mss/atlas.yaml', (text) =>
      text.replace('preset: berlin-mss', 'preset: berlin-mss\n    normalise: z-sample'),
    )
    expect(largestZ(await build(sample, folder))).toBeGreaterThan(rounded)
  })

  it('names the six areas without assessment with the publisher’s reason', () => {
    const others = [...theirs.values()].filter((row) => row['KOM'] !== 'gültig')
    expect(others).toHaveLength(6)
    const report = result.outputs.get('bericht/bericht.md') as string
    for (const row of others) {
      expect(index.get(row['PLR_ID']!)).toMatchObject({ status: 'void', hinweis: row['KOM'], wert: '', rang: '' })
      expect(report).toContain(row['PLR_ID'])
    }
  })

  it('writes one layer feature an area', () => {
    const layer = JSON.parse(result.outputs.get('ebenen/bezugsraeume.geojson') as string)
    expect(layer.features).toHaveLength(542)
    expect(layer.features[0]).toMatchObject({
      id: '01100101',
      properties: { gebiet_id: '01100101', sozialindex_klasse_text: 'mittel', sozialindex_gesamt: '2-' },
    })
  })
})
