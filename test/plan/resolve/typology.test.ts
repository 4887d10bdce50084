import { expect, it } from 'vitest'
import { readPlan } from '../../../src/plan/read-plan.ts'
import { withOptions } from '../../../src/plan/with-options.ts'
import { typologyText } from '../../support/typology-text.ts'

const of = (entries: Readonly<Record<string, string>> = {}) => readPlan(typologyText(entries), 'atlas.yaml')

it('writes out one number of types, one start, and each year on its own scale', () =>
  expect(of().typology).toEqual({
    arten: {
      label: { de: 'Typologie', en: 'Typology' },
      indicators: [
        { id: 'armut', direction: 'burden' },
        { id: 'wahl', direction: 'resource' },
      ],
      normalise: { step: 'normalise', method: 'z-population', scope: 'year' },
      method: 'ward',
      names: [],
      covariance: null,
      starts: 1,
      types: { from: 2, to: 2 },
      base: null,
      draws: 50,
      seed: 1,
      exclude: [],
      years: [2023, 2024],
    },
  }))
it('keeps a span, a base and years', () =>
  expect(
    of({ types: '{ from: 2, to: 3 }', base: '2024', years: '{ from: 2024, to: 2030 }' }).typology['arten'],
  ).toMatchObject({
    types: { from: 2, to: 3 },
    base: 2024,
    years: [2024],
  }))
it('ends with the edition', () => expect(withOptions(of(), { year: 2023 }).typology['arten']!.years).toEqual([2023]))
