import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { mssDeviation, waysAgree } from '../../../support/mss-chain.ts'
import { reliabilityAgrees } from '../../../support/mss-reliability.ts'
import { rows } from '../../../support/rows.ts'

const folder = new URL('../../../../fixtures/reference/kunststadt-64/index/mss/', import.meta.url)
const table = rows(new URL('input_indicators.csv', folder))
const answers = rows(new URL('expected.csv', folder))
const variants = JSON.parse(readFileSync(new URL('variants.json', folder), 'utf8'))

describe('status and dynamics of kunststadt-64', () => {
  it('status', () =>
    expect(mssDeviation(table, answers, 'id', ['S1', 'S2', 'S3'], 'status_index')).toBeLessThanOrEqual(1e-9))
  it('dynamics', () =>
    expect(mssDeviation(table, answers, 'id', ['D1', 'D2', 'D3'], 'dyn_index')).toBeLessThanOrEqual(1e-9))
})

describe.each(Object.keys(variants))('R on %s of kunststadt-64', (id) => {
  const valid = table.filter(({ KOM }) => KOM === 'gültig')
  waysAgree(
    () => Float64Array.from(valid, (row) => Number(row[id])),
    () => Float64Array.from(valid, ({ EW }) => Number(EW)),
    () => variants[id] as never,
  )
})

describe('R on how the indicators of kunststadt-64 hang together', () =>
  reliabilityAgrees(table, 'id', ['S1', 'S2', 'S3'], ['D1', 'D2', 'D3'], () =>
    JSON.parse(readFileSync(new URL('reliability.json', folder), 'utf8')),
  ))
