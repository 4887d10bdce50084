import { describe, expect, it } from 'vitest'
import { edited, onlyProblem, place, problems } from '../support/atlas-text.ts'

describe('an unknown key', () => {
  it('is named, with the nearest and all that may stand there', () =>
    expect(onlyProblem([['    drop: [Summe]', '    drops: [Summe]']], 'drops')).toMatchObject({
      code: 'ATL-0103',
      value: 'drops',
      found: { de: 'unbekannter Eintrag "drops"', en: 'unknown key "drops"' },
      expected: {
        de: expect.stringMatching(/^einer von file, year, years, .*\bdrop, /),
        en: expect.stringMatching(/^one of file, year, years, .*\bdrop, /),
      },
      remedy: { de: 'gemeint ist vielleicht drop', en: 'did you mean drop?' },
    }))
  it('has no remedy where nothing is near', () =>
    expect(onlyProblem([['title: Kleinstadt', 'title: Kleinstadt\nwetter: schön']], 'wetter')).not.toHaveProperty(
      'remedy',
    ))
  it('is found in an alternative', () =>
    expect(
      onlyProblem(
        [['label: { de: Armut, en: poverty }', 'label: { de: Armut, en: poverty, fr: pauvreté }']],
        'fr: pauvreté',
      ),
    ).toMatchObject({
      code: 'ATL-0103',
      value: 'fr',
      expected: { en: 'one of de, en' },
    }))
  it('is each of several', () => {
    const text = edited(['years: { from: 2023, to: 2024 }', 'years: { from: 2023, to: 2024, von: 1, bis: 2 }'])
    expect(problems(text)).toMatchObject([
      { code: 'ATL-0103', value: 'von', ...place(text, 'von') },
      { code: 'ATL-0103', value: 'bis', ...place(text, 'bis') },
    ])
  })
})

describe('a key that is missing', () => {
  it('is named where it should stand', () =>
    expect(onlyProblem([['    key: NR\n', '']], 'ew:')).toMatchObject({
      code: 'ATL-0104',
      found: { de: 'der Eintrag "key" fehlt', en: 'the key "key" is missing' },
    }))
  it('is named at the top', () =>
    expect(onlyProblem([['protect: { minimum-count: 3 }\n', '']], 'atlas')).toMatchObject({
      code: 'ATL-0104',
      found: { en: 'the key "protect" is missing' },
    }))
  it('of those that every plan has says how to get it', () => {
    const [first, ...rest] = problems('atlas: 1\n')
    expect(first).toMatchObject({
      found: { de: 'der Eintrag "title" fehlt' },
      remedy: { de: 'zum Beispiel title: Sozialstrukturatlas Musterstadt' },
    })
    expect(rest.map(({ remedy }) => remedy?.de)).toEqual([
      expect.stringContaining('publisher: {'),
      expect.stringContaining('years: {'),
      expect.stringMatching(/^atlas inspect .* --write --gebietsstand/),
      expect.stringMatching(/^atlas inspect .* --write/),
      expect.stringContaining('indicators: {'),
      expect.stringContaining('protect: {'),
    ])
  })
  it('is something else than an empty one', () =>
    expect(onlyProblem([['title: Kleinstadt', 'title:']], '\npublisher')).toMatchObject({
      code: 'ATL-0105',
      found: { de: 'leer', en: 'empty' },
      expected: { de: 'Text oder {de: …, en: …}', en: 'text or {de: …, en: …}' },
    }))
})

describe('digits without quotes', () => {
  it.each([
    ['an AGS', 'ags: "16999000"', 'ags: 16999000', '16999000'],
    ['an AGS with zero', 'ags: "16999000"', 'ags: 01001000', '01001000'],
    ['a total', 'drop: [Summe]', 'drop: [77]', '77'],
    ['a key excluded', '  levels:', '  exclude: [{ key: 01030302, reason: JVA }]\n  levels:', '01030302'],
  ])('%s', (_, before, after, digits) => {
    expect(onlyProblem([[before, after]], digits)).toMatchObject({
      code: 'ATL-0108',
      value: digits,
      found: {
        de: `Zahl ${digits}, wo Text steht; führende Nullen gehen so verloren`,
        en: `number ${digits} where text belongs; leading zeros get lost`,
      },
      expected: { de: 'Text in Anführungszeichen', en: 'text in quotes' },
      remedy: { de: `"${digits}" schreiben`, en: `write "${digits}"` },
    })
  })
})

describe('a wrong value', () => {
  it('names the choices and the nearest', () =>
    expect(onlyProblem([['direction: burden', 'direction: burdn']], 'burdn')).toMatchObject({
      code: 'ATL-0105',
      value: 'burdn',
      found: { de: '"burdn"', en: '"burdn"' },
      expected: { de: 'einer von burden, resource, neutral', en: 'one of burden, resource, neutral' },
      remedy: { en: 'did you mean burden?' },
    }))
  it('names the nearest preset', () =>
    expect(onlyProblem([['preset: berlin-mss', 'preset: magdebrg']], 'magdebrg')).toMatchObject({
      code: 'ATL-0105',
      remedy: { en: 'did you mean magdeburg?' },
    }))
  it('names the nearest preset of signs', () =>
    expect(onlyProblem([['    drop: [Summe]', '    signs: din-5531']], 'din-5531')).toMatchObject({
      code: 'ATL-0105',
      value: 'din-5531',
      expected: { en: expect.stringContaining('din-55301') },
    }))
  it('of the wrong type', () =>
    expect(onlyProblem([['drop: [Summe]', 'drop: Summe']], 'Summe')).toMatchObject({
      code: 'ATL-0105',
      expected: { de: 'eine Liste', en: 'a list' },
    }))
  it('a list that is empty', () =>
    expect(onlyProblem([['measures: [segregation-index, isolation]', 'measures: []']], '[]')).toMatchObject({
      code: 'ATL-0105',
      expected: { de: 'mindestens 1 in der Liste', en: 'at least 1 in the list' },
    }))
  it('a map with other keys than the one that may stand there', () => {
    const text = edited(['key: NR\n', 'key: { spalte: NR }\n'])
    expect(problems(text)).toMatchObject([
      { code: 'ATL-0104', found: { en: 'the key "columns" is missing' }, ...place(text, 'key: { spalte') },
      { code: 'ATL-0103', value: 'spalte', ...place(text, 'spalte') },
    ])
  })
})

it('refuses names that are no names, pointing at them', () =>
  expect(
    onlyProblem(
      [
        ['  armut: {', '  Ärmut: {'],
        ['[armut, wahl]', '[wahl]'],
      ],
      'Ärmut',
    ),
  ).toMatchObject({
    code: 'ATL-0105',
    value: 'Ärmut',
    found: { de: '"Ärmut" ist kein zulässiger Name', en: '"Ärmut" is not an allowed name' },
    expected: { en: expect.stringMatching(/^a name of lower-case letters/) },
  }))
