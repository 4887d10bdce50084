import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Run } from '../../src/pipeline/run.ts'
import { build, planOf } from '../support/build.ts'
import { published, type Row } from '../support/published.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/berlin-mss-2019')
const file = (table: string) =>
  shared(`data/berlin-mss-2019/berlin-lor-monitoring-social-urban-development-2019-00-${table}.csv`)

// Five published decimals, of shares that were rounded to five decimals themselves.
const tolerance = 1.4e-5

describe.skipIf(absent)(`Berlin MSS 2019${title}`, () => {
  let result: Run
  let index: Map<string, Row>
  let z: Map<string, Row>

  beforeAll(async () => {
    result = await build(planOf('data/berlin-mss/2019.yaml'), shared('data/'))
    index = published(result.outputs.get('tabellen/sozialindex.csv') as string, (row) => row['gebiet_id']!)
    z = published(
      result.outputs.get('tabellen/indikatoren.csv') as string,
      (row) => `${row['gebiet_id']} ${row['indikator']}`,
    )
  })

  it('assesses 436 of 447 areas, each with its published classes', () => {
    const theirs = [...published(file('1'), (row) => row['id']!).values()]
    const listed = theirs.filter((row) => row['status_index'] !== '')
    expect(theirs).toHaveLength(447)
    expect(listed).toHaveLength(436)
    const wrong = listed.filter((row) => {
      const ours = index.get(row['id']!)!
      return (
        ours['klasse_text'] !== row['status_index_class'] ||
        ours['dynamik_text'] !== row['dynamic_index_class'] ||
        ours['gesamt'] !== row['status_dynamic_index']
      )
    })
    expect(wrong).toEqual([])
    expect([...index.values()].filter((row) => row['status'] === 'ok')).toHaveLength(436)
  })

  it('agrees with zS1, zS3, zS4, sum, index and zD1 of the 435 areas listed in table 3', () => {
    // the table's header is shifted: from the fourth column on it holds zS1, zS2, zS3, zS4, sum, index, class, zD1
    const rows = readFileSync(file('3'), 'utf8')
      .trim()
      .split('\n')
      .slice(1)
      .map((line) => line.split(','))
    const listed = rows.filter(([id, , , zS1]) => id !== '00000000' && zS1 !== '')
    expect(listed).toHaveLength(435)
    let largest = 0
    for (const [id, , , zS1, , zS3, zS4, sum, value, , zD1] of listed) {
      const ours = index.get(id!)!
      const pairs = [
        [z.get(`${id} s1`)!['z'], zS1],
        [z.get(`${id} s3`)!['z'], zS3],
        [z.get(`${id} s4`)!['z'], zS4],
        [ours['summe'], sum],
        [ours['wert'], value],
        [z.get(`${id} d1`)!['z'], zD1],
      ]
      for (const [a, b] of pairs) {
        expect(a).toMatch(/\d/)
        largest = Math.max(largest, Math.abs(Number(a) - Number(b)))
      }
    }
    expect(largest).toBeLessThanOrEqual(tolerance)
  })

  it('writes tables and report, and no layer', () => {
    expect([...result.outputs.keys()].filter((path) => path.startsWith('ebenen'))).toEqual([])
    expect(result.outputs.has('bericht/bericht.md')).toBe(true)
  })
})
