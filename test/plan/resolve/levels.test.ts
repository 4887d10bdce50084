import { expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const prefix = 'stadtteil: { key: { prefix: 2 } }'
const keyOf = (text: string) => planOf([prefix, `stadtteil: { ${text} }`]).areas.levels[0]!.key

it.each([
  ['key: { prefix: 3 }', { kind: 'prefix', length: 3 }],
  ['key: { whole: "16999000", name: Stadt }', { kind: 'whole', whole: '16999000', name: 'Stadt' }],
  ['key: { column: ST }', { kind: 'column', column: 'ST', name: null, parents: null }],
  [
    'key: { column: ST, name: N }, parents: { file: lor.csv, key: PLR }',
    { kind: 'column', column: 'ST', name: 'N', parents: { file: 'lor.csv', key: 'PLR' } },
  ],
])('%s', (text, key) => expect(keyOf(text)).toMatchObject(key))
it('is one of the three', () =>
  expect(onlyProblem([['{ prefix: 2 }', '{ prefix: 2, column: ST }']], 'column: ST')).toMatchObject({
    found: { de: '"column" verträgt sich nicht mit den Einträgen daneben' },
    expected: { en: '{prefix: …}, {column: …} or {whole: "…", name: …}' },
  }))
it('has a whole whose key is text', () =>
  expect(onlyProblem([['{ prefix: 2 }', '{ whole: 01, name: Stadt }']], '01, name')).toMatchObject({
    severity: 'error',
  }))
it('is not measured where it is the whole', () =>
  expect(
    planOf(
      [prefix, `${prefix}\n    stadt: { key: { whole: "1", name: Stadt } }`],
      ['[segregation-index, isolation]', '[isolation]\n  levels: all'],
    ).segregation!.levels,
  ).toEqual(['raum', 'stadtteil']))
