import { expect, it } from 'vitest'
import { signPresets } from '../../../src/model/signs.ts'
import { source } from '../../../src/plan/schema/sources.ts'
import { onlyProblem } from '../../support/atlas-text.ts'
import { accepts, refuses } from './accept.ts'

const least = { file: 'a.csv', key: 'NR', columns: { a: 'A' }, provider: { name: 'Amt', licence: 'x' } }

it('refuses missing rows, has no signs, no totals by default', () =>
  expect(source.parse(least)).toMatchObject({ missing: 'refuse', signs: {}, drop: [], format: { delimiter: ';' } }))
it('takes a column as a number unless it says text', () =>
  expect(source.parse({ ...least, columns: { a: { column: 'A' }, b: { column: 'B', type: 'text' } } }).columns).toEqual(
    {
      a: { column: 'A', type: 'number' },
      b: { column: 'B', type: 'text' },
    },
  ))
accepts(source, [
  { ...least, year: 2024 },
  { ...least, year: { column: 'JAHR' } },
  { ...least, key: { columns: ['B', 'P'] }, secrecy: { minimum: 3 } },
  { ...least, suppressed: [1, 2], rounding: 5 },
  ...Object.keys(signPresets).map((signs) => ({ ...least, signs })),
])
refuses(source, [
  { ...least, year: '2024' },
  { ...least, key: { columns: [] } },
  { ...least, signs: { x: 'nothing' } },
  { ...least, signs: 'din' },
  { ...least, secrecy: { minimum: 0 } },
  { ...least, suppressed: [2, 1] },
  { ...least, suppressed: 2 },
  { ...least, rounding: 1 },
  { ...least, file: '/etc/passwd' },
  { ...least, columns: { Alle: 'A' } },
  { ...least, provider: { name: 'Amt' } },
])
it('points at a file outside the folder of the plan', () =>
  expect(onlyProblem([['daten/ew_{year}.csv', 'daten/../../ew_{year}.csv']], 'daten/..')).toMatchObject({
    code: 'ATL-0105',
    value: 'daten/../../ew_{year}.csv',
  }))
it('sees through a line break in a path', () =>
  expect(onlyProblem([['daten/ew_{year}.csv', '"daten\\n/../../ew_{year}.csv"']], '"daten')).toMatchObject({
    code: 'ATL-0105',
  }))
