import { describe, expect, it } from 'vitest'
import { onlyProblem, planOf } from '../../support/atlas-text.ts'

const rule = (text: string): [string, string] => ['  levels:', `  exclude: [${text}]\n  levels:`]

it.each([
  '{ when: "ew.alle < 300", reason: x }',
  `{ when: 'ew.grund != "gültig"', reason: { column: ew.grund } }`,
  '{ when: ew.grund is empty, reason: x }',
  '{ when: ew.alle is not empty, reason: x }',
  '{ key: "0101", reason: x }',
])('%s is in order', (text) => expect(planOf(rule(text)).areas.exclude).toHaveLength(1))

describe('refuses', () => {
  it('an unknown column, pointing at the condition', () =>
    expect(onlyProblem([rule('{ when: "ew.allle < 300", reason: x }')], '"ew.allle')).toMatchObject({
      code: 'ATL-0106',
      value: 'ew.allle',
    }))
  it('text put in order', () =>
    expect(onlyProblem([rule('{ when: "ew.grund < 3", reason: x }')], '"ew.grund <')).toMatchObject({
      code: 'ATL-0107',
      value: 'ew.grund',
      expected: { en: 'a numeric column' },
    }))
  it('a number compared with text: that would exclude every area', () =>
    expect(onlyProblem([rule(`{ when: 'ew.alle != "x"', reason: x }`)], `'ew.alle`)).toMatchObject({
      code: 'ATL-0107',
      value: 'x',
      found: {
        de: 'die Zahlenspalte "ew.alle" wird mit dem Text "x" verglichen',
        en: 'the numeric column "ew.alle" is compared with the text "x"',
      },
      expected: { de: 'eine Zahl ohne Anführungszeichen', en: 'a number without quotes' },
    }))
  it('text compared with a number: 01 is not 1', () =>
    expect(onlyProblem([rule('{ when: ew.grund = 01, reason: x }')], 'ew.grund = 01')).toMatchObject({
      code: 'ATL-0107',
      found: {
        de: 'die Textspalte "ew.grund" wird mit der Zahl 1 verglichen',
        en: 'the text column "ew.grund" is compared with the number 1',
      },
      expected: { de: 'Text in Anführungszeichen, etwa "1"', en: 'text in quotes, such as "1"' },
    }))
  it('a numeric column as reason: there are no words in it', () =>
    expect(onlyProblem([rule('{ when: ew.alle < 3, reason: { column: ew.alle } }')], 'ew.alle }')).toMatchObject({
      code: 'ATL-0107',
      expected: { en: 'a text column (type: text)' },
    }))
  it('an unknown column as reason, in an index', () =>
    expect(
      onlyProblem(
        [['preset: berlin-mss', 'preset: berlin-mss\n    exclude: [{ key: "0101", reason: { column: ew.grun } }]']],
        'ew.grun }',
      ),
    ).toMatchObject({ code: 'ATL-0106', remedy: { en: 'did you mean ew.grund?' } }))
})
