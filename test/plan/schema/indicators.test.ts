import { expect, it } from 'vitest'
import { indicator } from '../../../src/plan/schema/indicators.ts'
import { onlyProblem } from '../../support/atlas-text.ts'
import { accepts, refuses } from './accept.ts'

const common = { label: 'x', unit: '%', direction: 'burden' }
const rate = { ...common, numerator: 'ew.arm', denominator: 'ew.alle' }

it('makes a list of a single column', () =>
  expect(indicator.parse(rate)).toMatchObject({ numerator: ['ew.arm'], denominator: ['ew.alle'] }))
accepts(indicator, [
  { ...common, value: 'ew.quote' },
  { ...rate, numerator: ['ew.arm', 'ew.reich'], per: 1000, unit: 'je Tausend', minimum: { denominator: 30 } },
  { ...rate, classes: { method: 'quantile', count: 4 }, theme: 'geld' },
])
refuses(indicator, [
  { ...rate, value: 'ew.quote' },
  { ...rate, numerator: [] },
  { ...rate, per: 0 },
  { ...rate, direction: undefined },
  { ...rate, minimum: {} },
  { ...common },
])
it('says which of both is meant', () =>
  expect(onlyProblem([[' denominator: ew.alle,', '']], 'armut:')).toMatchObject({
    code: 'ATL-0104',
    found: { en: 'the key "denominator" is missing' },
  }))
