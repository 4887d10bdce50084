import { expect, it } from 'vitest'
import type { Weight } from '../../../src/model/checks.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { unusedWeights } from '../../../src/pipeline/gather/unused-weights.ts'
import { weigh } from '../../../src/pipeline/gather/weigh.ts'
import { check } from '../../../src/pipeline/check.ts'
import { planOf } from '../../support/atlas-text.ts'
import { smallCity } from '../../support/small-city.ts'

const text = { de: 'x', en: 'x' }
const reason = { de: 'alt', en: 'old' }
const source = { file: 'ew_{year}.csv', within: [] }
const at = (place: Partial<Finding>): Finding => ({ code: 'ATL-0307', severity: 'error', found: text, ...place })
const unused = (weights: Weight[], findings: Finding[]) => {
  const checks = { sums: [], identities: [], jumps: [], outliers: [], severity: { 'ATL-0307': weights } }
  return unusedWeights(weigh(findings, checks), checks)
}

it.each(['off', 'warning'] as const)('names what met no finding, %s', (as) => {
  const weights: Weight[] = [
    { as, reason, source, column: 'A', area: '01' },
    { as, reason, source },
    { as, reason, area: '09' },
  ]
  const met = [at({ file: 'ew_2023.csv', column: 'A', raum: '01' }), at({ file: 'ew_2024.csv', raum: '02' })]
  expect(unused(weights, met)).toMatchObject([{ code: 'ATL-0339', severity: 'info' }])
  expect(unused(weights, met)[0]!.found.en).toContain('ATL-0307 (09)')
  expect(unused(weights, met.slice(1)).map(({ found }) => found.de.split(':')[0])).toEqual([
    'ATL-0307 (ew_{year}.csv, A, 01)',
    'ATL-0307 (09)',
  ])
})

it('is told by a check', async () => {
  const severity = 'checks: { severity: { ATL-0307: { as: off, area: "0101", reason: alt } } }'
  const plan = planOf(['segregation:\n', `${severity}\nsegregation:\n`])
  expect((await check(plan, smallCity())).findings).toMatchObject([{ code: 'ATL-0339', value: 'ATL-0307' }])
})
