import { describe, expect, it } from 'vitest'
import { AtlasError } from '../../../src/model/error.ts'
import { varied } from '../../../src/pipeline/what-if/varied.ts'
import { planOf } from '../../support/atlas-text.ts'

const steps = ['normalise: { method: min-max, from: 1, to: 100 }', 'classes: none']
const indexOf = (...lines: readonly string[]) =>
  planOf([
    'preset: berlin-mss\n    status: [armut, wahl]',
    ['groups: { rat: { label: Rat, indicators: [wahl] } }', 'status: [armut]', ...steps, ...lines].join('\n    '),
  ]).index['sozial']!

function refused(lines: readonly string[], weights: Record<string, number>, without: readonly string[] = []): string {
  try {
    varied('sozial', indexOf(...lines), { weights: new Map(Object.entries(weights)), without, breaks: null })
  } catch (error) {
    if (error instanceof AtlasError) return error.findings.map(({ code, found }) => `${code} ${found.en}`).join()
    throw error
  }
  return ''
}

const plain = ['aggregate: mean']
// armut stands beside rat; wahl is alone within it
const upper = ['aggregate: mean', 'weights: [declared, equal]']
const lower = ['aggregate: mean', 'weights: [equal, declared]']
const doubt = ['aggregate: [mean, benefit-of-the-doubt]']

describe('a weight that would count for nothing', () => {
  it.each([
    [upper, { armut: 2 }, [], 'ATL-0107 the weights beside "armut" do not come from the plan: equal weights (equal)'],
    [upper, { rat: 2 }, [], 'ATL-0107 the weights beside "rat" do not come from the plan: equal weights (equal)'],
    [lower, { wahl: 2 }, [], 'ATL-0107 the weights beside "wahl" do not come from the plan: equal weights (equal)'],
    [doubt, { armut: 2 }, [], 'benefit-of-the-doubt'],
    [plain, { armut: 2 }, ['armut'], 'ATL-0107 "armut" is to have a weight and to be left out'],
    [plain, { wahl: 2 }, ['rat'], 'ATL-0107 "wahl" is to have a weight, but "rat", which it stands in, is left out'],
    [plain, { armut: 0, rat: 0 }, [], 'ATL-0107 armut, rat: all parts would have the weight 0'],
    [plain, { wahl: 0 }, [], 'ATL-0107 wahl: the only part would have the weight 0'],
    [plain, { armut: 0 }, ['rat'], 'ATL-0107 armut: the only part would have the weight 0'],
  ])('%s with %o without %o is refused', (lines, weights, without, words) =>
    expect(refused(lines, weights, without)).toContain(words),
  )
  it.each([
    [upper, { wahl: 2 }, []],
    [lower, { armut: 2, rat: 3 }, []],
    [plain, { armut: 0 }, []],
    [plain, { armut: 2 }, ['rat']],
    [doubt, { wahl: 2 }, []],
    [doubt, {}, ['armut']],
  ])('%s with %o without %o is not', (lines, weights, without) => expect(refused(lines, weights, without)).toBe(''))
})
