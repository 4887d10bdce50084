import { describe, expect, it } from 'vitest'
import { onlyProblem } from '../../../support/atlas-text.ts'

const status = 'status: [armut, wahl]'
/** The one problem of an index that says this, pointed at where it stands. */
const problem = (text: string, part: string, members = status, nth = 1) =>
  onlyProblem([[status, `${members}\n    ${text}`]], part, nth)

describe('structure', () => {
  it('an index of nothing', () =>
    expect(onlyProblem([[`    ${status}\n`, '']], 'sozial:')).toMatchObject({
      code: 'ATL-0104',
      found: { en: 'the key "status" is missing' },
    }))
  it.each([['armut'], ['sozial']])('a sub-index named %s as something else', (name) =>
    expect(problem(`groups: { ${name}: [wahl] }`, `${name}: [wahl]`, 'status: [armut]')).toMatchObject({
      code: 'ATL-0107',
      value: name,
    }),
  )
  it('an empty sub-index', () =>
    expect(problem('groups: { leer: { weight: 2 } }', 'leer:')).toMatchObject({ code: 'ATL-0104', value: 'leer' }))
  it('an unknown indicator of a sub-index', () =>
    expect(problem('groups: { x: { indicators: { wal: 2 } } }', 'wal: 2', 'status: [armut]')).toMatchObject({
      code: 'ATL-0106',
      value: 'wal',
    }))
  it('an indicator in two sub-indices', () =>
    expect(problem('groups: { x: { indicators: [armut] } }', 'armut] } }')).toMatchObject({ code: 'ATL-0107' }))
  it('levels that are not there', () =>
    expect(problem('aggregate: [mean, sum]', '[mean')).toMatchObject({
      code: 'ATL-0107',
      found: { en: '2 levels, the index has 1' },
    }))
  it('two scales of the index', () =>
    expect(problem('restandardise: true\n    aggregate: { method: sum, rescale: z-sample }', 'true')).toMatchObject({
      code: 'ATL-0107',
    }))
  it('an entry for an indicator that the index has not', () =>
    expect(problem('targets: { armut: 5, wal: 3 }', 'wal: 3')).toMatchObject({ code: 'ATL-0106' }))
})

describe('steps', () => {
  it('gaps that are filled ask who is assessed', () =>
    expect(problem('impute: median', 'sozial:')).toMatchObject({
      code: 'ATL-0104',
      found: { en: 'with impute "screening" is missing' },
    }))
  it('as do weights that are stretched', () =>
    expect(problem('aggregate: { method: mean, at-least: 0.5 }', 'sozial:')).toMatchObject({ code: 'ATL-0104' }))
  it('a misspelt method, with the one meant', () =>
    expect(problem('normalise: z-popolation', 'z-popolation')).toMatchObject({
      code: 'ATL-0105',
      remedy: { en: 'did you mean z-population?' },
    }))
  it('a misspelt method of a level', () =>
    expect(problem('aggregate: { method: geometrik }', 'geometrik')).toMatchObject({
      code: 'ATL-0105',
      remedy: { en: 'did you mean geometric?' },
    }))
  it('a parameter that is missing', () =>
    expect(problem('normalise: { method: rank }', 'normalise')).toMatchObject({
      code: 'ATL-0104',
      found: { en: 'the key "ties" is missing' },
    }))
  it('a parameter of another method', () =>
    expect(problem('normalise: { method: blom, from: 3 }', '3 }')).toMatchObject({ code: 'ATL-0105', value: '3' }))
  it('classes that do not ascend', () =>
    expect(problem('classes: { method: fixed, at: [2, 1] }', '[2, 1]')).toMatchObject({
      code: 'ATL-0105',
      expected: { en: 'ascending boundaries' },
    }))
  it('a negative weight', () =>
    expect(onlyProblem([[status, 'status: { armut: -1, wahl: 1 }']], '-1')).toMatchObject({
      code: 'ATL-0105',
      expected: { en: 'a weight above 0' },
    }))
  it('a weight that would not count', () =>
    expect(problem('weights: equal', 'armut: 2', 'status: { armut: 2, wahl: 1 }')).toMatchObject({
      code: 'ATL-0107',
      value: '2',
    }))
  it('points of experts for changes that were delivered', () =>
    expect(
      problem(
        'weights: { method: budget, votes: { file: a.csv, key: K } }\n    dynamics: { given: [wahl] }',
        'dynamics',
        'status: [armut]',
      ),
    ).toMatchObject({ code: 'ATL-0107', expected: { en: 'dynamics: {weights: declared}' } }))
  it('dimensions without a theme', () =>
    expect(
      onlyProblem(
        [
          [status, `${status}\n    weights: by-dimension`],
          ['numerator: ew.arm,', 'theme: geld, numerator: ew.arm,'],
        ],
        'wahl: { label',
      ),
    ).toMatchObject({ code: 'ATL-0104', found: { en: '"wahl" has no "theme"' } }))
})

describe('what a method needs', () => {
  it.each([
    ['normalise: z-weighted', 'normalise: z', 'z-weighted needs population, which is not given'],
    [
      'normalise: distance-to-reference',
      'normalise: d',
      'distance-to-reference needs reference area, which is not given',
    ],
    ['screening: { population: 300 }', 'screening', 'screening needs population, which is not given'],
    ['screening: none\n    impute: group-mean', 'impute', 'group-mean needs groups, which is not given'],
    ['weights: budget', 'weights', 'budget needs votes, which is not given'],
    [
      'classes: { method: weighted-quantile, count: 3 }',
      'classes',
      'weighted-quantile needs population, which is not given',
    ],
  ])('%s', (text, part, found) => expect(problem(text, part)).toMatchObject({ code: 'ATL-0392', found: { en: found } }))
  it('a target of every indicator', () =>
    expect(
      problem('targets: { armut: 5 }\n    restandardise: false\n    normalise: distance-to-target', 'normalise'),
    ).toMatchObject({ code: 'ATL-0392', found: { en: 'distance-to-target (wahl) needs target, which is not given' } }))
  it('the Dynamik has another unit than the target', () =>
    expect(
      onlyProblem(
        [
          [
            status,
            'status: [armut]\n    targets: { armut: 5 }\n    restandardise: false\n    normalise: distance-to-target\n    dynamics: { over: 1 }',
          ],
        ],
        '{ over: 1',
      ),
    ).toMatchObject({ code: 'ATL-0392', expected: { en: expect.stringContaining('dynamics: {normalise') } }))
  it('a level that there is', () =>
    expect(problem('screening: none\n    impute: { method: group-mean, by: bezirk }', 'bezirk')).toMatchObject({
      code: 'ATL-0106',
    }))
  it('a column that there is', () =>
    expect(problem('population: [ew.alle, ew.al]', 'ew.al]')).toMatchObject({ code: 'ATL-0106' }))
})

describe('base years', () => {
  it.each([
    ['normalise: { method: z-population, scope: { base: 2022 } }', '2022', 'base year 2022 is missing'],
    ['normalise: { method: z-population, scope: { from: 2025 } }', '2025', 'no year from 2025 on'],
    ['classes: { method: quantile, count: 3, scope: { base: 2022 } }', '2022', 'base year 2022 is missing'],
    ['weights: { method: entropy, over: { base: 2022 } }', '2022', 'base year 2022 is missing'],
    [
      'restandardise: false\n    aggregate: { method: mean, rescale: { method: z-sample, scope: { base: 2022 } } }',
      '2022',
      'base year 2022 is missing',
    ],
    // the first change over a year is that of 2024
    [
      'dynamics: { over: 1, normalise: { method: z-population, scope: { base: 2023 } } }',
      '2023',
      'base year 2023 is missing',
    ],
  ])('%s', (text, year, found) =>
    expect(problem(text, year, status, text.includes('base: 2023') ? 2 : year === '2022' ? 2 : 1)).toMatchObject({
      code: 'ATL-0392',
      value: year,
      found: { en: found },
    }),
  )
})

it('a base year that the Dynamik takes from the index, but has no change', () =>
  expect(
    problem(
      'restandardise: false\n    normalise: { method: z-population, scope: { base: 2023 } }\n    dynamics: { over: 1 }',
      'dynamics:',
    ),
  ).toMatchObject({
    code: 'ATL-0392',
    value: '2023',
    found: { en: 'base year 2023 is missing for the dynamics: there is no change of that year' },
    expected: { en: 'dynamics: {normalise: …} with a year of its own: a year from 2024 to 2024' },
  }))

describe('attention', () => {
  it('knows the signs of the classes, alone and with those of the Dynamik', () => {
    expect(problem('attention: [4, 5]', '5]')).toMatchObject({ code: 'ATL-0107', value: '5' })
    expect(problem('attention: [3-]', '3-]')).toMatchObject({ code: 'ATL-0107', value: '3-' })
  })
})

describe('reliability', () => {
  const draws = 'reliability: { draws: 1000, seed: 1, law: binomial'
  it('needs counts', () => expect(problem(`${draws} }`, 'wahl]')).toMatchObject({ code: 'ATL-0107', value: 'wahl' }))
  it('has districts with a law that uses them', () =>
    expect(problem(`${draws}, districts: stadtteil }`, 'districts: stadtteil', 'status: [armut]')).toMatchObject({
      code: 'ATL-0107',
    }))
  it('takes who is counted again for a change over years, by a law that uses it', () => {
    const beta = 'reliability: { draws: 1000, seed: 1, law: beta-binomial, again: 0.7 }'
    const found = (text: string) => problem(text, 'again: 0.7', 'status: [armut]')
    expect(found(beta)).toMatchObject({ code: 'ATL-0107', found: { en: expect.stringContaining('dynamics') } })
    expect(found(`${draws}, again: 0.7 }\n    dynamics: { over: 1 }`)).toMatchObject({
      found: { en: 'again with law: beta-binomial only' },
    })
  })
  it('knows whose indicators are said to be counted again', () =>
    expect(
      problem(
        'reliability: { draws: 1000, seed: 1, law: beta-binomial, again: { amut: 0.7 } }\n    dynamics: { over: 1 }',
        'amut',
        'status: [armut]',
      ),
    ).toMatchObject({ code: 'ATL-0106', value: 'amut' }))
})
