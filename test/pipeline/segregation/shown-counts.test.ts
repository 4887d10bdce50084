import { describe, expect, it } from 'vitest'
import { raumId } from '../../../src/model/bezugsraum.ts'
import type { IndicatorScore } from '../../../src/model/score.ts'
import { shownCounts } from '../../../src/pipeline/segregation/shown-counts.ts'
import { reasons } from '../../../src/protect/reasons.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame } from '../../support/frame.ts'
import { indicatorScore } from '../../render/city.ts'

// minimum-count: 3
const plan = planOf()
const all = [10, 20, 30, 40, 50]
const cells = frame({ 'ew.arm': [5, 1, 29, 20, 'absent'], 'ew.alle': all })
const row = (raum: string, over: Partial<IndicatorScore>, ebene = 'raum') =>
  indicatorScore({ raum: raumId(raum), ebene, year: cells.year, indicator: 'armut', ...over })
const secret = { status: 'secret', note: reasons.small(3) } as const
const rows = [
  row('0101', { numerator: 5, denominator: 10 }),
  row('0102', secret),
  row('0103', secret),
  row('0104', { status: 'secret', note: reasons.other }),
  row('0105', { status: 'absent' }),
]

describe('to a reader of the tables', () => {
  const shown = shownCounts(plan, cells, 'ew.arm', all, rows)
  it('a count is what is shown, what its note says, or anything', () => {
    expect(Array.from(shown.least)).toEqual([5, 1, 28, 0, NaN])
    expect(Array.from(shown.most)).toEqual([5, 2, 29, 40, NaN])
    expect([...shown.hidden]).toEqual([0, 1, 1, 1, 0])
  })
  it('sums are those that are shown on higher levels, not those that were delivered', () => {
    expect(shown.sums).toEqual([])
    const above = [...rows, row('01', { numerator: 55 }, 'stadtteil')]
    expect(shownCounts(plan, cells, 'ew.arm', all, above).sums).toEqual([
      { areas: [0, 1, 2, 3, 4], least: 55, most: 55 },
    ])
  })
  it('what the publisher withholds or rounds is as the plan says', () => {
    const data = frame({ 'ew.arm': [5, 'secret', 10], 'ew.alle': [10, 20, 30] })
    const said = planOf(['    drop: [Summe]', '    suppressed: [1, 4]\n    rounding: 5'])
    const own = shownCounts(said, data, 'ew.arm', [10, 20, 30], [row('0101', { numerator: 5 })])
    expect([Array.from(own.least), Array.from(own.most), own.rounding]).toEqual([[3, 1, 0], [7, 4, 30], 5])
    expect([...own.hidden]).toEqual([0, 1, 1])
  })
  it('a denominator tells as well, and other indicators do not', () => {
    expect(shownCounts(plan, cells, 'ew.alle', null, rows).most[0]).toBe(10)
    expect(shownCounts(plan, cells, 'ew.alle', null, []).most[0]).toBe(Infinity)
  })
})
