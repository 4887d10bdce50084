import { describe, expect, it } from 'vitest'
import type { Crosswalk } from '../../../src/model/crosswalk.ts'
import { countsOf } from '../../../src/pipeline/social-index/counts.ts'
import { carriedRate } from '../../../src/pipeline/observe/observe-carried.ts'
import { carryFrame } from '../../../src/prepare/crosswalk/carry-frame.ts'
import { planOf } from '../../support/atlas-text.ts'
import { frame, units } from '../../support/frame.ts'
import { observations } from '../../support/observations.ts'

const plan = planOf(['status: [armut, wahl]', 'status: [armut]'])
const rates = ({ events, persons }: { events: ArrayLike<number>; persons: ArrayLike<number> }) =>
  Array.from(events, (r, i) => [r, persons[i]])

describe('counts behind an indicator', () => {
  it('are those of the areas, and none of a gap', () => {
    const observed = observations([[1, 10], 'secret', [3, 30]])
    const { counts, made } = countsOf(plan, 'armut', [0, 1, 2], observed, undefined, null)
    expect(rates(counts)).toEqual([
      [1, 10],
      [3, 30],
    ])
    expect([[...made.start], [...made.from], [...made.share]]).toEqual([
      [0, 1, 1, 2],
      [0, 1],
      [1, 1],
    ])
  })
  it('are those delivered, where a year was carried to other areas', () => {
    // 0102 was divided: a quarter went to 0101, the rest stayed; nobody lives in 0103, which went to 0102 as well
    const delivered = frame({ 'ew.alle': [100, 200, 0], 'ew.arm': [10, 40, 0] })
    const crosswalk: Crosswalk = {
      file: 'schluessel.csv',
      kind: 'persons',
      from: delivered.units,
      to: units('0101', '0102'),
      parts: [
        [
          { old: 0, weight: 1 },
          { old: 1, weight: 0.25 },
        ],
        [
          { old: 1, weight: 0.75 },
          { old: 2, weight: 1 },
        ],
      ],
    }
    const carried = {
      delivered,
      crosswalk,
      frame: carryFrame(delivered, crosswalk, new Set(['ew.alle', 'ew.arm'])),
    }
    const { value } = plan.indicators['armut']!
    if (value.kind !== 'rate') throw new Error('a rate')
    const { observed } = carriedRate('armut', value, carried, { minimumCount: 0 } as never)
    const { counts, made } = countsOf(plan, 'armut', [0, 1], observed, delivered.levels.get('stadtteil'), carried)
    expect(rates(counts)).toEqual([
      [10, 100],
      [40, 200],
    ])
    // of 150 persons in 0101 are 100 old and 50 of 0102
    expect([...made.from]).toEqual([0, 1, 1])
    expect([...made.share]).toEqual([100 / 150, 50 / 150, 1])
    // the rates mixed are those published
    expect(made.share[0]! * 0.1 + made.share[1]! * 0.2).toBeCloseTo(observed.values[0]! / 100, 15)
  })
})
