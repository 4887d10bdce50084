import { describe, expect, it } from 'vitest'
import { AtlasError } from '../../../../src/model/error.ts'
import { run } from '../../../../src/measures/composite/chain/run.ts'
import type {
  ChainData,
  ChainIndicator,
  ChainSpec,
  Level,
  Step,
} from '../../../../src/measures/composite/chain/spec.ts'

const level: Level = { weigh: { method: 'equal' }, aggregate: { method: 'mean' } }
const one = (id: string, more: Partial<ChainIndicator> = {}): ChainIndicator => ({
  id,
  direction: 'burden',
  parent: 'index',
  ...more,
})
const normalise: Step = { step: 'normalise', method: 'min-max', scope: 'year' }
const good: ChainSpec = {
  high: 'burden',
  indicators: [one('a'), one('b')],
  nodes: [{ id: 'index', parent: null }],
  steps: [normalise],
  levels: [level],
  weights: {},
}
const data: ChainData = {
  areas: ['1', '2', '3', '4', '5'],
  columns: { a: [1, 2, 3, 4, 5], b: [2, 1, 5, 3, 4], flat: [7, 7, 7, 7, 7] },
}
const weighed = (weights: Record<string, number>): Partial<ChainSpec> => ({
  levels: [{ ...level, weigh: { method: 'declared' } }],
  weights,
})

/** The finding that a chain is refused with. */
function refused(spec: Partial<ChainSpec>, more: Partial<ChainData> = {}) {
  try {
    run({ ...good, ...spec }, { ...data, ...more })
  } catch (error) {
    if (error instanceof AtlasError) return error.findings[0]!
    throw error
  }
  throw new Error('not refused')
}

describe('a chain that is put wrongly is refused, and told why', () => {
  it('runs where it is put well', () => expect(run(good, data).rank.every((place) => place > 0)).toBe(true))

  const cases: [what: string, spec: Partial<ChainSpec>, data: Partial<ChainData>, code: string, says: RegExp][] = [
    [
      'geometric mean of 0',
      { levels: [{ ...level, aggregate: { method: 'geometric' } }] },
      {},
      'ATL-0391',
      /^aggregate: geometric mean .* a has the value 0 on its scale in area 1$/,
    ],
    [
      'harmonic mean below 0',
      {
        steps: [{ step: 'normalise', method: 'z-sample', scope: 'year' }],
        levels: [{ ...level, aggregate: { method: 'harmonic' } }],
      },
      {},
      'ATL-0391',
      /^aggregate: harmonic mean.* the value -1\.265 on/,
    ],
    ['a negative weight', weighed({ a: 1, b: -1 }), {}, 'ATL-0390', /^weights: .*weight of b is -1/],
    ['an indicator without weight', weighed({ a: 1 }), {}, 'ATL-0390', /b has no weight/],
    ['a weight of nothing', { weights: { c: 1 } }, {}, 'ATL-0390', /"c" is neither/],
    ['a constant indicator', { indicators: [one('a'), one('flat')] }, {}, 'ATL-0312', /flat is the same in all areas/],
    [
      'fewer areas than indicators under a component',
      { levels: [{ ...level, weigh: { method: 'principal-component', settings: { form: 'vector' } } }] },
      { columns: { a: [1, 2, NaN, NaN, NaN], b: [2, 1, NaN, NaN, NaN] } },
      'ATL-0393',
      /2 complete areas for 2 indicators/,
    ],
    [
      'an index without direction',
      { indicators: [one('a'), one('b', { direction: 'neutral' })] },
      {},
      'ATL-0392',
      /b has no direction/,
    ],
    [
      'a base year that is missing',
      { steps: [{ ...normalise, scope: { base: 2019 } } as Step] },
      { years: [2020, 2020, 2020, 2021, 2021] },
      'ATL-0392',
      /base year 2019 is missing/,
    ],
    [
      'a negative component',
      { levels: [{ ...level, weigh: { method: 'principal-component', settings: { form: 'vector' } } }] },
      { columns: { a: [1, 2, 3, 4, 5], b: [5, 4, 3, 1, 2] } },
      'ATL-0394',
      /negative weight for [ab]/,
    ],
    ['an indicator without column', { indicators: [one('a'), one('c')] }, {}, 'ATL-0106', /c has no column/],
    ['an unknown parent', { indicators: [one('a'), one('b', { parent: 'x' })] }, {}, 'ATL-0107', /belongs to "x"/],
    ['an indicator that stands twice', { indicators: [one('a'), one('a')] }, {}, 'ATL-0107', /"a" stands twice/],
    ['no normalisation', { steps: [] }, {}, 'ATL-0107', /steps in the order \(none\)/],
    [
      'a step after normalisation',
      { steps: [normalise, { step: 'impute', method: 'mean' }] },
      {},
      'ATL-0107',
      /normalise → impute/,
    ],
    ['too few levels', { levels: [] }, {}, 'ATL-0107', /0 levels of aggregation, the index has 1/],
    [
      'goalposts that are not given',
      { steps: [{ ...normalise, method: 'goalposts' } as Step] },
      {},
      'ATL-0392',
      /goalposts \(a\) needs goalposts/,
    ],
    [
      'goalposts upside down',
      {
        steps: [{ ...normalise, method: 'goalposts' } as Step],
        indicators: [one('a', { goalposts: [5, 1] }), one('b', { goalposts: [1, 5] })],
      },
      {},
      'ATL-0105',
      /goalposts of a: 5, 1/,
    ],
    [
      'population weights without population',
      { steps: [{ ...normalise, method: 'z-weighted' } as Step] },
      {},
      'ATL-0392',
      /needs population/,
    ],
    [
      'a parameter that does not exist',
      { steps: [{ ...normalise, settings: { top: 1 } } as Step] },
      {},
      'ATL-0103',
      /no parameter "top"/,
    ],
    [
      'a target after a logarithm',
      {
        indicators: [one('a', { target: 6 }), one('b', { target: 6 })],
        steps: [
          { step: 'treat', test: 'always', first: { method: 'log' } },
          { ...normalise, method: 'distance-to-target' } as Step,
        ],
      },
      {},
      'ATL-0107',
      /has been transformed/,
    ],
  ]
  it.each(cases)('%s', (_, spec, more, code, says) => {
    const finding = refused(spec, more)
    expect(finding.code).toBe(code)
    expect(finding.found.en).toMatch(says)
    expect(finding.found.de.length).toBeGreaterThan(10)
    expect(finding.found.de).not.toBe(finding.found.en)
  })
})
