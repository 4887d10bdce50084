import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { Frame } from '../../../src/model/frame.ts'
import type { IndicatorScore } from '../../../src/model/score.ts'
import { publicBounds } from '../../../src/pipeline/segregation/public-bounds.ts'
import { reasons } from '../../../src/protect/reasons.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'
import { indicatorScore } from '../../render/city.ts'
import { segregationScore } from '../../render/segregation-scores.ts'

const cells = (hidden: number, all = 20): Frame =>
  frame({ 'ew.arm': [6, hidden, 9], 'ew.alle': [20, all, 20], 'ew.quote': [1, 1, 1] })
const rows = ({ year, units }: Frame): IndicatorScore[] =>
  units.map(({ id }, i) =>
    indicatorScore({
      raum: raumId(id),
      ebene: 'raum',
      year,
      indicator: 'armut',
      ...(i === 1 ? { status: 'secret', note: reasons.small(3) } : { numerator: i === 0 ? 6 : 9, denominator: 20 }),
    }),
  )
const about = (measure: string) =>
  segregationScore({ year: cells(1).year, ebene: 'raum', group: 'arme', reference: 'rest', measure })
const of = (data: Frame, measure: string, plan = planOf(), crosswalks = new Map()) =>
  publicBounds(plan, { delivered: new Map([[2024, data]]), crosswalks }, rows(data))(about(measure))

describe('bounds for readers', () => {
  // Σ g² / (20 G) with 1 or 2 in the middle: 118 / 320 and 121 / 340
  it('are those of all counts that the notes allow', () => {
    const { bounds, expected } = of(cells(1), 'isolation')!
    const { lower, upper, ...kind } = bounds
    expect(lower).toBeCloseTo(121 / 340, 14)
    expect(upper).toBeCloseTo(118 / 320, 14)
    expect(kind).toEqual({ sharp: true, hidden: 1, rounding: 0 })
    // P + (1 − P) 2 / 59 for 16 and 17 of 60
    expect(expected).toEqual([16, 17].map((G) => expect.closeTo(G / 60 + ((1 - G / 60) * 2) / 59, 14)))
  })
  it('do not hang on the withheld count, nor on how many live where fewer do than may be shown', () => {
    expect(of(cells(2), 'isolation')).toEqual(of(cells(1), 'isolation'))
    expect(of(cells(1, 2), 'isolation')).toEqual(of(cells(1, 1), 'isolation'))
  })
  it('there are none of other measures, for carried years, and where nothing is withheld', () => {
    expect(
      of(
        cells(1),
        'bias-corrected-dissimilarity',
        planOf(['measures: [segregation-index, isolation]', 'measures: [bias-corrected-dissimilarity]']),
      ),
    ).toBeNull()
    expect(of(cells(1), 'isolation', planOf(), new Map([[2024, {}]]))).toBeNull()
    const open = cells(5)
    const shown = rows(open).map((row, i) =>
      i === 1 ? { ...row, status: 'ok' as const, numerator: 5, note: null } : row,
    )
    const ask = publicBounds(planOf(), { delivered: new Map([[2024, open]]), crosswalks: new Map() }, shown)
    expect(ask(about('isolation'))).toBeNull()
  })
})
