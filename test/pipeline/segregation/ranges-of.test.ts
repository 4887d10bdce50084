import { describe, expect, it } from 'vitest'
import { exactly, type Ranges } from '../../../src/measures/bounds/index.ts'
import type { SegregationScore } from '../../../src/model/score.ts'
import { rangesOf } from '../../../src/pipeline/segregation/ranges-of.ts'
import { groupSubject } from '../../../src/pipeline/segregation/subject-plan.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame, levels, units } from '../../support/frame.ts'

const own = units('0101', '0102', '0201', '0202')
const cells = {
  ...frame({ 'ew.arm': [1, 'secret', 3, 4], 'ew.alle': [10, 10, 10, 10] }),
  units: own,
  levels: levels(own),
}
const about = {
  plan: groupSubject(planOf().segregation!.groups[0]!),
  measures: ['isolation', 'bias-corrected-dissimilarity'].map((id) => ({ id, given: {} })),
  ground: null,
}
const told = (group: Ranges, more: object = {}) => ({
  partly: { against: 'total' as const, group, compared: exactly([10, 10, 10, 10]) },
  areas: [0, 1, 2, 3],
  hidden: 1,
  rounding: 0,
  ...more,
})
const one: SegregationScore = {
  year: cells.year,
  ebene: 'raum',
  group: 'arme',
  reference: 'rest',
  measure: 'isolation',
  value: 0.3,
  expected: 0.2,
  areas: 3,
  note: { de: 'alt', en: 'old' },
  interval: [0.1, 0.4],
  p: 0.5,
}
const gap: Ranges = { least: [1, 1, 3, 4], most: [1, 2, 3, 4], sums: [] }

describe('bounds of a score', () => {
  it('stand in its place where counts are withheld', () => {
    const score = rangesOf(told(gap), cells, 'raum', about).apply(one)
    // (1 + 1 + 9 + 16) / 90 and (1 + 4 + 9 + 16) / 100
    expect(score).toMatchObject({ value: NaN, expected: NaN, areas: 4, bounds: { sharp: true, hidden: 1 } })
    expect(score.bounds!.lower).toBeCloseTo(0.3, 14)
    expect(score.bounds!.upper).toBeCloseTo(0.3, 14)
    expect(score).not.toHaveProperty('p')
    expect(score.note!.en).toBe('1 count withheld or unknown; the bounds are sharp')
  })
  it('stand beside it where counts are rounded only', () => {
    const score = rangesOf(told(gap, { hidden: 0, rounding: 3 }), cells, 'raum', about).apply(one)
    expect(score).toMatchObject({ value: 0.3, p: 0.5, bounds: { rounding: 3 } })
    expect(score.note!.de).toBe('alt; Fallzahlen auf Vielfache von 3 gerundet; die Grenzen sind scharf')
  })
  it('are added up on higher levels', () => {
    const score = rangesOf(told(gap), cells, 'stadtteil', about).apply(one)
    // 2 or 3 of 20 and 7 of 20: 53 / 20 / 9 and 58 / 20 / 10
    expect(score.bounds!.lower).toBeCloseTo(58 / 200, 14)
    expect(score.bounds!.upper).toBeCloseTo(53 / 180, 14)
    expect(score.areas).toBe(2)
  })
  it('are said to be wide where sums cut through areas', () => {
    const across = { ...gap, sums: [{ areas: [1, 2], least: 4, most: 5 }] }
    const { bounds, note } = rangesOf(told(across), cells, 'stadtteil', about).apply(one)
    expect(bounds!.sharp).toBe(false)
    expect(note!.de).toContain('weiter als nötig')
  })
  it('there are none of other measures', () => {
    const other = { ...one, measure: 'bias-corrected-dissimilarity' }
    expect(rangesOf(told(gap), cells, 'raum', about).apply(other)).toBe(other)
  })
})

it.each(['raum', 'stadtteil'])('what fits to nobody is an error on the level %s', (level) => {
  const wrong = { ...gap, sums: [{ areas: [0, 1], least: 5, most: 5 }] }
  const { findings, apply } = rangesOf(told(wrong), cells, level, about)
  expect(findings).toMatchObject([{ code: 'ATL-0365', severity: 'error', file: 'ew.csv', column: 'ARM', year: 2024 }])
  expect(apply(one)).toBe(one)
})
