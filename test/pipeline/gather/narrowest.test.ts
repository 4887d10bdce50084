import { expect, it } from 'vitest'
import type { Weight } from '../../../src/model/checks.ts'
import type { Finding } from '../../../src/model/finding.ts'
import { narrowest } from '../../../src/pipeline/gather/narrowest.ts'
import { weigh } from '../../../src/pipeline/gather/weigh.ts'

const text = { de: 'x', en: 'x' }
const finding = (place: Partial<Finding>): Finding => ({ code: 'ATL-0307', severity: 'error', found: text, ...place })
const weight = (scope: Partial<Weight>): Weight => ({ as: 'off', reason: text, ...scope })
const source = { file: 'daten/ew_{year}.csv', within: [] }

it('prefers what names more, then area, column, source', () => {
  const all = [
    weight({}),
    weight({ source }),
    weight({ column: 'A' }),
    weight({ area: '01' }),
    weight({ source, column: 'A' }),
  ]
  const at = (place: Partial<Finding>) => all.indexOf(narrowest(all, finding(place))!)
  expect(at({})).toBe(0)
  expect(at({ file: 'daten/ew_2024.csv' })).toBe(1)
  expect(at({ file: 'andere.csv', column: 'A' })).toBe(2)
  expect(at({ file: 'andere.csv', column: 'A', raum: '01' })).toBe(3)
  expect(at({ file: 'daten/ew_2024.csv', column: 'A', raum: '01' })).toBe(4)
  expect(narrowest(all.slice(1), finding({ raum: '02' }))).toBeUndefined()
})

it.each([
  [{ file: 'a_{year}.csv', within: [] }, 'a_2024.csv', true],
  [{ file: 'a_{year}.csv', within: [] }, 'a_neu.csv', false],
  [{ file: 'a.csv', within: [] }, 'aXcsv', false],
  [{ file: 'a.csv', within: [] }, 'b/a.csv', false],
  [{ file: 'teil-*.csv', within: [] }, 'teil-7.csv', true],
  [{ file: 'x.xlsx', within: ['{year}'] }, 'x.xlsx#2024', true],
  [{ file: 'x.xlsx', within: ['{year}'] }, 'x.xlsx#Anhang', false],
  [{ file: 'x.xlsx', within: ['{year}'] }, 'x.xlsx', true],
  [{ file: 'x.xlsx', within: [] }, 'x.xlsx#Blatt 1', true],
  [{ file: 'x.zip', within: ['m.xlsx', 'T (1)'] }, 'x.zip#m.xlsx#T (1)', true],
  [{ file: 'x.zip', within: ['m.xlsx', 'T (1)'] }, 'x.zip#m.xlsx', true],
  [{ file: 'x.zip', within: ['m.xlsx', 'T (1)'] }, 'x.zip#n.xlsx#T (1)', false],
])('knows the files of a source: %j, %s', (of, file, is) =>
  expect(narrowest([weight({ source: of })], finding({ file })) !== undefined).toBe(is),
)

it('silences one area and leaves a note that names it', () => {
  const severity = { 'ATL-0307': [weight({ area: '01' }), weight({ as: 'warning' })] }
  const checks = { sums: [], identities: [], jumps: [], outliers: [], severity }
  const weighed = weigh([finding({ raum: '01' }), finding({ raum: '02' })], checks)
  expect(weighed).toMatchObject([
    { code: 'ATL-0307', severity: 'warning', raum: '02' },
    { code: 'ATL-0338', severity: 'info', raum: '01', value: 'ATL-0307' },
  ])
})
