import { describe, expect, it } from 'vitest'
import type { IndexClasses } from '../../../src/plan/index-plan.ts'
import { classesByYear } from '../../../src/pipeline/social-index/classes.ts'
import { indexRows } from '../../../src/pipeline/social-index/rows.ts'
import { frame } from '../../support/frame.ts'

const years = [2022, 2023]
const three = { 'ew.alle': [1, 1, 1] }
const rows = indexRows(new Map(years.map((year) => [year, frame(three, {}, year)])), years)
const value = Float64Array.of(0, 1, 4, 6, 8, 10)
const halves = (scope: 'year' | 'pooled' | { base: number }): IndexClasses => ({
  kind: 'method',
  method: 'equal-interval',
  count: 2,
  labels: null,
  scope,
})
const ends = (rule: IndexClasses) => [...classesByYear(rule, rows, value)].map(([year, [low]]) => [year, low!.to])

describe('classes of an index', () => {
  it('of each year are cut on its own values', () =>
    expect(ends(halves('year'))).toEqual([
      [2022, 2],
      [2023, 8],
    ]))
  it('are the same in all years where all are looked at', () =>
    expect(ends(halves('pooled'))).toEqual([
      [2022, 5],
      [2023, 5],
    ]))
  it('or one year is', () =>
    expect(ends(halves({ base: 2023 }))).toEqual([
      [2022, 8],
      [2023, 8],
    ]))
  it('frozen on a year that an edition does not reach are an error that names it', () =>
    expect(() => ends(halves({ base: 2024 }))).toThrow(
      expect.objectContaining({
        findings: [
          expect.objectContaining({
            code: 'ATL-0392',
            value: '2024',
            expected: { de: '2022, 2023', en: '2022, 2023' },
          }),
        ],
      }),
    ))
})
