import { expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const prefix = 'stadtteil: { key: { prefix: 2 } }'
const table = '{ file: geo/lor.csv, key: PLR }'

it('a table of parents without a column to read', () =>
  expect(onlyProblem([[prefix, `stadtteil: { key: { prefix: 2 }, parents: ${table} }`]], 'parents')).toMatchObject({
    code: 'ATL-0107',
    expected: { en: 'key: {column: …}, or no parents' },
  }))
it.each(['{ column: ST, name: ST_NAME }', '{ whole: "16999000", name: Stadt }'])('names twice: %s', (key) =>
  expect(
    onlyProblem([[prefix, `stadtteil: { names: { file: a.csv, key: ST, name: N }, key: ${key} }`]], 'names'),
  ).toMatchObject({ code: 'ATL-0107', expected: { en: 'key.name or names, not both' } }),
)
it.each([
  ['{ prefix: 2 }', '{ file: a.csv, key: ST, name: N }'],
  ['{ column: ST }', '{ file: a.csv, key: ST, name: N }'],
])('names beside %s are in order', (key, names) =>
  expect(planOf([prefix, `stadtteil: { key: ${key}, names: ${names} }`]).areas.levels[0]!.names).toMatchObject({
    file: 'a.csv',
  }),
)
