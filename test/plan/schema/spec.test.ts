import { expect, it } from 'vitest'
import { parse } from 'yaml'
import { spec } from '../../../src/plan/schema/spec.ts'
import { atlasText, onlyProblem } from '../../support/atlas-text.ts'
import { accepts, refuses } from './accept.ts'

const plan = parse(atlasText) as Record<string, object>

it('fills defaults in', () =>
  expect(spec.parse(plan)).toMatchObject({
    language: 'de',
    outputs: ['tables', 'report', 'layers'],
    protect: { 'minimum-count': 3, below: 'withhold', secondary: true },
  }))
accepts(spec, [plan, { ...plan, outputs: ['report'] }, { ...plan, classes: { method: 'quantile', count: 5 } }])
refuses(spec, [
  { ...plan, atlas: 2 },
  { ...plan, outputs: [] },
  { ...plan, outputs: ['karten'] },
  { ...plan, language: 'fr' },
  { ...plan, protect: {} },
  { ...plan, protect: { 'minimum-count': 0 } },
  { ...plan, publisher: { name: 'x', licence: 'y', ags: '1699900' } },
])
it('says which version of the format it knows', () =>
  expect(onlyProblem([['atlas: 1', 'atlas: 2']], '2\n')).toMatchObject({
    code: 'ATL-0105',
    value: '2',
    expected: { de: '1, die Fassung dieses Formats', en: '1, the version of this format' },
  }))
