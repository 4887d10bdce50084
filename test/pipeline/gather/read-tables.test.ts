import { expect, it } from 'vitest'
import { bytes, type Files } from '../../../src/model/files.ts'
import { readTables } from '../../../src/pipeline/gather/read-tables.ts'
import { planOf } from '../../support/atlas-text.ts'
import { encoded, smallCity } from '../../support/small-city.ts'

const file = 'file: daten/ew_{year}.csv'
const long = planOf([file, 'file: ew.csv\n    year: { column: JAHR }'])
const longText = 'JAHR;NR;ALLE;ARM;QUOTE;GRUND\n2023;01;1;0;1;\n2024;01;2;0;1;\n2024;02;2;0;1;\n2019;01;2;0;1;\n'

it('reads one table a year', async () => {
  const { tables, findings, rows } = await readTables(planOf(), smallCity())
  expect(findings).toEqual([])
  expect(tables.map(({ source, year, file: path, keys }) => [source, year, path, keys.length])).toEqual([
    ['ew', 2023, 'daten/ew_2023.csv', 8],
    ['ew', 2024, 'daten/ew_2024.csv', 8],
  ])
  expect([...rows]).toEqual([
    ['daten/ew_2023.csv', 8],
    ['daten/ew_2024.csv', 8],
  ])
})
it('reads a file of several years once', async () => {
  let reads = 0
  const content = bytes(new TextEncoder().encode(longText))
  const files: Files = new Map([['ew.csv', { ...content, slice: (from, to) => (reads++, content.slice(from, to)) }]])
  const { tables, rows } = await readTables(long, files)
  expect(tables.map(({ year, keys }) => [year, keys])).toEqual([
    [2023, ['01']],
    [2024, ['01', '02']],
  ])
  expect(rows.get('ew.csv')).toBe(3)
  expect(reads).toBe(1)
})
it('answers in the order of the plan, whatever the order of the files', async () => {
  const files = smallCity()
  const one = await readTables(planOf(), files)
  const other = await readTables(planOf(), new Map([...files].reverse()))
  expect(other).toEqual(one)
})
it('brings the findings of all files', async () => {
  const files = new Map([...smallCity(), ['daten/ew_2023.csv', encoded('NR;ALLE\n01;1\n')]])
  expect((await readTables(planOf(), files)).findings.map(({ code, column }) => [code, column])).toEqual([
    ['ATL-0209', 'ARM'],
    ['ATL-0209', 'QUOTE'],
    ['ATL-0209', 'GRUND'],
  ])
})
it('reads nothing for a source of other years', async () => {
  const plan = planOf(['from: 2023', 'from: 2022'], [file, `${file}\n    years: { from: 2022, to: 2022 }`])
  const { tables } = await readTables({ ...plan, sources: { ew: { ...plan.sources['ew']!, years: [] } } }, new Map())
  expect(tables).toEqual([])
})
