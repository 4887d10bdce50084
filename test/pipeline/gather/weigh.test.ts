import { expect, it } from 'vitest'
import type { Finding } from '../../../src/model/finding.ts'
import { publishedFinding } from '../../../src/pipeline/publish/published-finding.ts'
import { weigh } from '../../../src/pipeline/gather/weigh.ts'

const text = { de: 'x', en: 'x' }
const reason = { de: 'so geliefert', en: 'delivered so' }
const findings: Finding[] = [
  {
    code: 'ATL-0307',
    severity: 'error',
    file: 'a.csv',
    row: 3,
    value: '7',
    found: { de: 'nennt 7', en: 'says 7' },
    expected: text,
  },
  { code: 'ATL-0307', severity: 'error', file: 'b.csv', found: text },
  { code: 'ATL-0334', severity: 'warning', found: text },
  { code: 'ATL-0403', severity: 'info', found: text },
]
const checks = (severity: Parameters<typeof weigh>[1]['severity']) => ({
  sums: [],
  identities: [],
  jumps: [],
  outliers: [],
  severity,
})

it('changes nothing that the plan does not name', () => expect(weigh(findings, checks({}))).toEqual(findings))
it('lowers and raises with the reason as consequence', () => {
  const weighed = weigh(
    findings,
    checks({ 'ATL-0307': [{ as: 'warning', reason }], 'ATL-0334': [{ as: 'error', reason }] }),
  )
  expect(weighed.map(({ severity }) => severity)).toEqual(['warning', 'warning', 'error', 'info'])
  expect(weighed[0]!.consequence).toEqual({
    de: 'eine der Zahlen ist falsch, und mit ihr jeder Wert, der auf ihr beruht; laut Plan kein Fehler: so geliefert',
    en: 'one of the numbers is wrong, and with it every value that rests on it; by the plan no error: delivered so',
  })
})
it('counts what it silences', () =>
  expect(weigh(findings, checks({ 'ATL-0307': [{ as: 'off', reason }] }))).toEqual([
    findings[2],
    findings[3],
    {
      code: 'ATL-0338',
      severity: 'info',
      entry: 'checks.severity.ATL-0307',
      value: 'ATL-0307',
      found: {
        de: 'ATL-0307: 2 Befunde laut Plan verschwiegen (a.csv, b.csv): so geliefert',
        en: 'ATL-0307: 2 findings silenced by the plan (a.csv, b.csv): delivered so',
      },
    },
  ]))
it('does not make an error of a note', () =>
  expect(weigh(findings, checks({ 'ATL-0403': [{ as: 'error', reason }] }))[3]!.severity).toBe('info'))

it('is published without the numbers of a lowered error', () => {
  const lowered = checks({ 'ATL-0307': [{ as: 'warning', reason }] })
  const published = JSON.stringify(weigh(findings, lowered).map((one) => publishedFinding(one, lowered)))
  expect(published).not.toMatch(/says 7|nennt 7|"value"|"expected"/)
  expect(published).toContain('total rows against the areas')
})
it('is published with what usually follows and helps, as it is said', () => {
  const found = { de: 'x', en: 'x' }
  const published = publishedFinding({ code: 'ATL-0305', severity: 'warning', found }, checks({}))
  expect(published.consequence!.en).toBe('the share would be above 100%')
  expect(published.remedy!.en).toMatch(/^check whether numerator and denominator/)
})
