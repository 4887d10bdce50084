import { parse } from 'csv-parse/sync'
import { expect, it } from 'vitest'
import { explain } from '../../../src/pipeline/explain/explain.ts'
import { explainWords } from '../../../src/pipeline/explain/words.ts'
import { run } from '../../../src/pipeline/run.ts'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { rows2023, rows2024, smallCity } from '../../support/small-city.ts'
import { typologyText } from '../../support/typology-text.ts'

const mixture = { method: 'gaussian-mixture', starts: '10', covariance: 'diagonal', years: '{ from: 2024, to: 2024 }' }
const plan = (more: Readonly<Record<string, string>> = {}) =>
  readPlan(typologyText({ ...mixture, ...more }), 'atlas.yaml')
const files = smallCity({ 2023: rows2023, 2024: rows2024 })

it('tells the probability of every type for every area, in table, report and explanation', async () => {
  const { outputs } = await run(plan(), files, '0')
  const rows: Record<string, string>[] = parse(outputs.get('tabellen/typologie.csv') as string, { columns: true })
  expect(rows).toHaveLength(8)
  for (const { typ, wahrscheinlichkeit, wahrscheinlichkeiten } of rows) {
    const list = wahrscheinlichkeiten!.split('; ').map((one) => one.split(': '))
    expect(list[0]).toEqual([typ, wahrscheinlichkeit])
    expect(list.reduce((sum, [, one]) => sum + Number(one), 0)).toBeCloseTo(1, 12)
  }
  expect(outputs.get('bericht/bericht.md')).toMatch(/BIC −?[\d.]+,\d \(niedriger ist besser/)
  const e = await explain(plan(), files, 'arten/0104', 2024)
  const all = e.type!.mixture.reduce((sum, { share, density }) => sum + share * density, 0)
  for (const { share, density, probability } of e.type!.mixture)
    expect(probability).toBeCloseTo((share * density) / all, 10)
  expect(explainWords(e, 'de')).toContain('Wahrscheinlichkeit jedes Typs')
  expect(explainWords(e, 'en')).toContain('Every area belongs to the most probable type')
})
it('chooses a number of types by BIC, and says where a type would shrink', async () => {
  const { findings } = await run(plan({ types: '{ from: 2, to: 3 }' }), files, '0')
  expect(findings.find(({ code }) => code === 'ATL-0382')!.found.de).toContain('gewählt nach dem niedrigsten BIC')
  const many = await run(plan({ types: '6' }), files, '0')
  const held = many.findings.filter(({ code }) => code === 'ATL-0385').map(({ value }) => value!)
  expect(held.length).toBeGreaterThan(0)
  const report = String(many.outputs.get('bericht/bericht.md'))
  expect(report).toMatch(
    new RegExp(`Typ ${held.join('(, | und )')} wären? auf wenige fast gleiche Räume geschrumpft; .* festgehalten`),
  )
})
