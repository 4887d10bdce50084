import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { jsonTable } from '../../src/ingest/json/json-table.ts'
import { bytes } from '../../src/model/files.ts'
import { statusCode } from '../../src/model/status.ts'
import { spec } from '../ingest/support.ts'
import { needs, shared } from '../support/shared.ts'

const { absent, title } = needs('data/flensburg')

const columns = {
  ew: 'residents',
  u18: 'age_groups.age_to_under_18',
  a18_65: 'age_groups.age_18_to_under_65',
  a65: 'age_groups.age_65_and_above',
  quotient: 'age_ratio',
  klage: 'housing_assistance.action_for_eviction',
  rueckstand: 'housing_assistance.notices_of_rent_arrears',
  verhalten: 'housing_assistance.termination_for_conduct',
  miete: 'housing_assistance.termination_rent_arrears',
  wohnungslos: 'risk_of_homelessness',
  ankuendigung: 'housing_assistance.eviction_notice',
  raeumung: 'housing_assistance.eviction_carried',
}

describe.skipIf(absent)(`Flensburg, details.json${title}`, () => {
  const read = async (more: Parameters<typeof spec>[0] = {}) => {
    const content = readFileSync(shared('data/flensburg/details.json'))
    const { value, findings } = await jsonTable(
      bytes(new Uint8Array(content)),
      spec({
        file: 'details.json',
        kind: 'json',
        path: 'detail',
        key: ['district_name'],
        signs: { null: 'secret' },
        columns,
        ...more,
      }),
    )
    return { t: value[0]!, findings, summary: JSON.parse(content.toString('utf8')).summary }
  }
  const cells = (t: Awaited<ReturnType<typeof read>>['t'], name: string) => Array.from(t.numbers[name]!.values)

  it('has 13 Stadtteile that add up to the summary, and ages that add up to residents', async () => {
    const { t, findings, summary } = await read()
    expect(findings).toEqual([])
    expect([t.keys.length, t.keys[0]]).toEqual([13, 'Altstadt'])
    expect(cells(t, 'ew').reduce((a, b) => a + b)).toBe(summary.sum_residents)
    expect(summary.sum_residents).toBe(97_877)
    const [u18, middle, old] = [cells(t, 'u18'), cells(t, 'a18_65'), cells(t, 'a65')]
    expect(u18.map((n, i) => n + middle[i]! + old[i]!)).toEqual(cells(t, 'ew'))
  })
  it('keeps its 47 suppressed values suppressed', async () => {
    const { t } = await read()
    const secret = Object.keys(columns).map(
      (name) => Array.from(t.numbers[name]!.status).filter((s) => s === statusCode.secret).length,
    )
    expect(secret).toEqual([0, 0, 0, 0, 0, 5, 11, 12, 5, 5, 4, 5])
    for (const name of ['klage', 'verhalten'])
      Array.from(t.numbers[name]!.status).forEach((s, i) => expect(Number.isNaN(cells(t, name)[i])).toBe(s !== 0))
  })
  it('is absent, not secret, where the plan does not say what null means', async () => {
    const { t } = await read({ signs: {} })
    expect(Array.from(t.numbers['klage']!.status).filter((s) => s === statusCode.absent)).toHaveLength(5)
  })
  it('has keys that are numbers, which need their digits', async () => {
    expect((await read({ key: ['district_id'] })).findings).toMatchObject([{ code: 'ATL-0310', value: '1' }])
    expect((await read({ key: ['district_id'], digits: [2] })).t.keys.slice(-2)).toEqual(['12', '13'])
  })
  it('bears the age ratio of Fruerlund that the counts contradict', async () => {
    const { t } = await read()
    const at = t.keys.indexOf('Fruerlund')
    expect(cells(t, 'quotient')[at]).toBe(22.1)
  })
})
